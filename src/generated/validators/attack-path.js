/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/attack-path.schema.json","type":"object","additionalProperties":false,"required":["id","rule","title","narrative","entry_point","risk","nodes","steps","findings","techniques","first_seen"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"rule":{"type":"string"},"title":{"type":"string"},"narrative":{"type":"string"},"entry_point":{"$ref":"attack-rule.schema.json#/properties/entry_point"},"risk":{"type":"object","additionalProperties":false,"required":["level","likelihood","impact"],"properties":{"level":{"$ref":"#/$defs/level"},"likelihood":{"$ref":"#/$defs/weighed"},"impact":{"$ref":"#/$defs/weighed"}}},"nodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/node"}},"steps":{"type":"array","items":{"$ref":"#/$defs/step"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"techniques":{"$ref":"attack-rule.schema.json#/properties/techniques"},"first_seen":{"type":"string","format":"date-time"},"baseline":{"enum":["new","unchanged"]}},"$defs":{"level":{"enum":["critical","high","medium","low"]},"weighed":{"type":"object","additionalProperties":false,"required":["level","factors"],"properties":{"level":{"$ref":"#/$defs/level"},"factors":{"type":"array","items":{"type":"string"}}}},"node":{"type":"object","additionalProperties":false,"required":["id","name","insights"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"insights":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","needed","reasons"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"needed":{"type":"boolean"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/reason"}}}}}}},"reason":{"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string"},"findings":{"type":"array","items":{"type":"string"}},"path":{"type":"string"},"value":{}}},"step":{"type":"object","additionalProperties":false,"required":["text","edges"],"properties":{"text":{"type":"string"},"edges":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from","to","kind"],"properties":{"from":{"type":"string"},"to":{"type":"string"},"kind":{"$ref":"inventory.schema.json#/$defs/relationship/properties/kind"},"level":{"$ref":"inventory.schema.json#/$defs/relationship/properties/level"},"evidence":{"type":"string"}}}},"breaks":{"type":"array","items":{"type":"string"}}}},"finding":{"type":"object","additionalProperties":false,"required":["check","resource","fingerprint","cuts"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"type":"string"},"fingerprint":{"type":"string"},"cuts":{"enum":["alone","together","no"]}}}}};
const schema81 = {"enum":["internet","leaked-credential","untrusted-content","supply-chain","foreign-account","code-repository","foothold"]};
const schema82 = {"enum":["critical","high","medium","low"]};
const schema90 = {"type":"object","additionalProperties":false,"required":["check","resource","fingerprint","cuts"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"type":"string"},"fingerprint":{"type":"string"},"cuts":{"enum":["alone","together","no"]}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^T\\d{4}(\\.\\d{3})?$", "u");
const pattern6 = new RegExp("^AML\\.T\\d{4}(\\.\\d{3})?$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.level === undefined) && (missing0 = "level")) || ((data.factors === undefined) && (missing0 = "factors"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "level") || (key0 === "factors"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
let data0 = data.level;
const _errs2 = errors;
if(!((((data0 === "critical") || (data0 === "high")) || (data0 === "medium")) || (data0 === "low"))){
validate54.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.factors !== undefined){
let data1 = data.factors;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate54.errors = [{instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"object","additionalProperties":false,"required":["id","name","insights"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"insights":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","needed","reasons"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"needed":{"type":"boolean"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/reason"}}}}}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.insights === undefined) && (missing0 = "insights"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema85.properties, key0))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate57.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cloud !== undefined){
const _errs4 = errors;
if(typeof data.cloud !== "string"){
validate57.errors = [{instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs6 = errors;
if(typeof data.type !== "string"){
validate57.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs8 = errors;
if(typeof data.kind !== "string"){
validate57.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs10 = errors;
if(typeof data.name !== "string"){
validate57.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs12 = errors;
if(typeof data.account !== "string"){
validate57.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs14 = errors;
if(typeof data.region !== "string"){
validate57.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs16 = errors;
if(typeof data.file !== "string"){
validate57.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data8 = data.line;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate57.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate57.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.insights !== undefined){
let data9 = data.insights;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((((data10.id === undefined) && (missing1 = "id")) || ((data10.title === undefined) && (missing1 = "title"))) || ((data10.needed === undefined) && (missing1 = "needed"))) || ((data10.reasons === undefined) && (missing1 = "reasons"))){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key1 in data10){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "needed")) || (key1 === "reasons"))){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.id !== undefined){
const _errs25 = errors;
if(typeof data10.id !== "string"){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/id",schemaPath:"#/properties/insights/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.title !== undefined){
const _errs27 = errors;
if(typeof data10.title !== "string"){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/title",schemaPath:"#/properties/insights/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.needed !== undefined){
const _errs29 = errors;
if(typeof data10.needed !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/needed",schemaPath:"#/properties/insights/items/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.reasons !== undefined){
let data14 = data10.reasons;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
if(data14.length < 1){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons",schemaPath:"#/properties/insights/items/properties/reasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((data15.message === undefined) && (missing2 = "message")){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data15){
if(!((((key2 === "message") || (key2 === "findings")) || (key2 === "path")) || (key2 === "value"))){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.message !== undefined){
const _errs37 = errors;
if(typeof data15.message !== "string"){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/message",schemaPath:"#/$defs/reason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.findings !== undefined){
let data17 = data15.findings;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data17)){
var valid6 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
const _errs41 = errors;
if(typeof data17[i2] !== "string"){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/findings/" + i2,schemaPath:"#/$defs/reason/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs41 === errors;
if(!valid6){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/findings",schemaPath:"#/$defs/reason/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.path !== undefined){
const _errs43 = errors;
if(typeof data15.path !== "string"){
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/path",schemaPath:"#/$defs/reason/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs33 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons",schemaPath:"#/properties/insights/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs22 === errors;
if(!valid1){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/insights",schemaPath:"#/properties/insights/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"enum":["contains","deploys","serves","uses-model","grounded-on","fine-tuned-on","trained-on","reads","writes","runs","runs-as","can-assume","has-permission","exposes","routes-to","peered-with","encrypted-by","logs-to","built-from","provisions","depends-on","affected-by","calls","guarded-by"]};
const schema63 = {"enum":["read","write","admin","invoke","list-keys"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.edges === undefined) && (missing0 = "edges"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "edges")) || (key0 === "breaks"))){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate59.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined){
let data1 = data.edges;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate59.errors = [{instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.from === undefined) && (missing1 = "from")) || ((data2.to === undefined) && (missing1 = "to"))) || ((data2.kind === undefined) && (missing1 = "kind"))){
validate59.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((((key1 === "from") || (key1 === "to")) || (key1 === "kind")) || (key1 === "level")) || (key1 === "evidence"))){
validate59.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.from !== undefined){
const _errs9 = errors;
if(typeof data2.from !== "string"){
validate59.errors = [{instancePath:instancePath+"/edges/" + i0+"/from",schemaPath:"#/properties/edges/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.to !== undefined){
const _errs11 = errors;
if(typeof data2.to !== "string"){
validate59.errors = [{instancePath:instancePath+"/edges/" + i0+"/to",schemaPath:"#/properties/edges/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.kind !== undefined){
let data5 = data2.kind;
const _errs13 = errors;
if(!((((((((((((((((((((((((data5 === "contains") || (data5 === "deploys")) || (data5 === "serves")) || (data5 === "uses-model")) || (data5 === "grounded-on")) || (data5 === "fine-tuned-on")) || (data5 === "trained-on")) || (data5 === "reads")) || (data5 === "writes")) || (data5 === "runs")) || (data5 === "runs-as")) || (data5 === "can-assume")) || (data5 === "has-permission")) || (data5 === "exposes")) || (data5 === "routes-to")) || (data5 === "peered-with")) || (data5 === "encrypted-by")) || (data5 === "logs-to")) || (data5 === "built-from")) || (data5 === "provisions")) || (data5 === "depends-on")) || (data5 === "affected-by")) || (data5 === "calls")) || (data5 === "guarded-by"))){
validate59.errors = [{instancePath:instancePath+"/edges/" + i0+"/kind",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.level !== undefined){
let data6 = data2.level;
const _errs15 = errors;
if(!(((((data6 === "read") || (data6 === "write")) || (data6 === "admin")) || (data6 === "invoke")) || (data6 === "list-keys"))){
validate59.errors = [{instancePath:instancePath+"/edges/" + i0+"/level",schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.evidence !== undefined){
const _errs17 = errors;
if(typeof data2.evidence !== "string"){
validate59.errors = [{instancePath:instancePath+"/edges/" + i0+"/evidence",schemaPath:"#/properties/edges/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breaks !== undefined){
let data8 = data.breaks;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid5 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(typeof data8[i1] !== "string"){
validate59.errors = [{instancePath:instancePath+"/breaks/" + i1,schemaPath:"#/properties/breaks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats0 = ajv_formats_dist_formats.fullFormats["date-time"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/attack-path.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.narrative === undefined) && (missing0 = "narrative"))) || ((data.entry_point === undefined) && (missing0 = "entry_point"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.nodes === undefined) && (missing0 = "nodes"))) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.techniques === undefined) && (missing0 = "techniques"))) || ((data.first_seen === undefined) && (missing0 = "first_seen"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs4 = errors;
if(typeof data.rule !== "string"){
validate20.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(typeof data.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.narrative !== undefined){
const _errs8 = errors;
if(typeof data.narrative !== "string"){
validate20.errors = [{instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entry_point !== undefined){
let data4 = data.entry_point;
const _errs10 = errors;
if(!(((((((data4 === "internet") || (data4 === "leaked-credential")) || (data4 === "untrusted-content")) || (data4 === "supply-chain")) || (data4 === "foreign-account")) || (data4 === "code-repository")) || (data4 === "foothold"))){
validate20.errors = [{instancePath:instancePath+"/entry_point",schemaPath:"attack-rule.schema.json#/properties/entry_point/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data5 = data.risk;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.level === undefined) && (missing1 = "level")) || ((data5.likelihood === undefined) && (missing1 = "likelihood"))) || ((data5.impact === undefined) && (missing1 = "impact"))){
validate20.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "level") || (key1 === "likelihood")) || (key1 === "impact"))){
validate20.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.level !== undefined){
let data6 = data5.level;
const _errs15 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate20.errors = [{instancePath:instancePath+"/risk/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.likelihood !== undefined){
const _errs17 = errors;
if(!(validate54(data5.likelihood, {instancePath:instancePath+"/risk/likelihood",parentData:data5,parentDataProperty:"likelihood",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.impact !== undefined){
const _errs18 = errors;
if(!(validate54(data5.impact, {instancePath:instancePath+"/risk/impact",parentData:data5,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nodes !== undefined){
let data9 = data.nodes;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
if(data9.length < 1){
validate20.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate57(data9[i0], {instancePath:instancePath+"/nodes/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data11 = data.steps;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
var valid5 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(!(validate59(data11[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data13 = data.findings;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data13)){
var valid6 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((((data14.check === undefined) && (missing2 = "check")) || ((data14.resource === undefined) && (missing2 = "resource"))) || ((data14.fingerprint === undefined) && (missing2 = "fingerprint"))) || ((data14.cuts === undefined) && (missing2 = "cuts"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data14){
if(!(((((key2 === "check") || (key2 === "title")) || (key2 === "resource")) || (key2 === "fingerprint")) || (key2 === "cuts"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data14.check !== undefined){
const _errs31 = errors;
if(typeof data14.check !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/check",schemaPath:"#/$defs/finding/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.title !== undefined){
const _errs33 = errors;
if(typeof data14.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/title",schemaPath:"#/$defs/finding/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs33 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.resource !== undefined){
const _errs35 = errors;
if(typeof data14.resource !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/resource",schemaPath:"#/$defs/finding/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.fingerprint !== undefined){
const _errs37 = errors;
if(typeof data14.fingerprint !== "string"){
validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/fingerprint",schemaPath:"#/$defs/finding/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs37 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data14.cuts !== undefined){
let data19 = data14.cuts;
const _errs39 = errors;
if(!(((data19 === "alone") || (data19 === "together")) || (data19 === "no"))){
validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/cuts",schemaPath:"#/$defs/finding/properties/cuts/enum",keyword:"enum",params:{allowedValues: schema90.properties.cuts.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.techniques !== undefined){
let data20 = data.techniques;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if(((data20.attack === undefined) && (missing3 = "attack")) || ((data20.atlas === undefined) && (missing3 = "atlas"))){
validate20.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key3 in data20){
if(!((key3 === "attack") || (key3 === "atlas"))){
validate20.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs43 === errors){
if(data20.attack !== undefined){
let data21 = data20.attack;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data21)){
if(data21.length < 1){
validate20.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid11 = true;
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs46 = errors;
if(errors === _errs46){
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
validate20.errors = [{instancePath:instancePath+"/techniques/attack/" + i3,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/items/pattern",keyword:"pattern",params:{pattern: "^T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/techniques/attack/" + i3,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs46 === errors;
if(!valid11){
break;
}
}
if(valid11){
let i4 = data21.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data21[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"}];
return false;
break;
}
indices0[item0] = i4;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data20.atlas !== undefined){
let data23 = data20.atlas;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data23)){
if(data23.length < 1){
validate20.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid13 = true;
const len4 = data23.length;
for(let i5=0; i5<len4; i5++){
let data24 = data23[i5];
const _errs50 = errors;
if(errors === _errs50){
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
validate20.errors = [{instancePath:instancePath+"/techniques/atlas/" + i5,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/items/pattern",keyword:"pattern",params:{pattern: "^AML\\.T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^AML\\.T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/techniques/atlas/" + i5,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs50 === errors;
if(!valid13){
break;
}
}
if(valid13){
let i6 = data23.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data23[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"}];
return false;
break;
}
indices1[item1] = i6;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_seen !== undefined){
let data25 = data.first_seen;
const _errs52 = errors;
if(errors === _errs52){
if(errors === _errs52){
if(typeof data25 === "string"){
if(!(formats0.validate(data25))){
validate20.errors = [{instancePath:instancePath+"/first_seen",schemaPath:"#/properties/first_seen/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/first_seen",schemaPath:"#/properties/first_seen/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data26 = data.baseline;
const _errs54 = errors;
if(!((data26 === "new") || (data26 === "unchanged"))){
validate20.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema31.properties.baseline.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const level = validate61;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "critical") || (data === "high")) || (data === "medium")) || (data === "low"))){
validate61.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const weighed = validate62;

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.level === undefined) && (missing0 = "level")) || ((data.factors === undefined) && (missing0 = "factors"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "level") || (key0 === "factors"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
let data0 = data.level;
const _errs2 = errors;
if(!((((data0 === "critical") || (data0 === "high")) || (data0 === "medium")) || (data0 === "low"))){
validate62.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.factors !== undefined){
let data1 = data.factors;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate62.errors = [{instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const node = validate63;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.insights === undefined) && (missing0 = "insights"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema85.properties, key0))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate63.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cloud !== undefined){
const _errs4 = errors;
if(typeof data.cloud !== "string"){
validate63.errors = [{instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs6 = errors;
if(typeof data.type !== "string"){
validate63.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs8 = errors;
if(typeof data.kind !== "string"){
validate63.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs10 = errors;
if(typeof data.name !== "string"){
validate63.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs12 = errors;
if(typeof data.account !== "string"){
validate63.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs14 = errors;
if(typeof data.region !== "string"){
validate63.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs16 = errors;
if(typeof data.file !== "string"){
validate63.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data8 = data.line;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate63.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate63.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.insights !== undefined){
let data9 = data.insights;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((((data10.id === undefined) && (missing1 = "id")) || ((data10.title === undefined) && (missing1 = "title"))) || ((data10.needed === undefined) && (missing1 = "needed"))) || ((data10.reasons === undefined) && (missing1 = "reasons"))){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key1 in data10){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "needed")) || (key1 === "reasons"))){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.id !== undefined){
const _errs25 = errors;
if(typeof data10.id !== "string"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/id",schemaPath:"#/properties/insights/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.title !== undefined){
const _errs27 = errors;
if(typeof data10.title !== "string"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/title",schemaPath:"#/properties/insights/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.needed !== undefined){
const _errs29 = errors;
if(typeof data10.needed !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/needed",schemaPath:"#/properties/insights/items/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data10.reasons !== undefined){
let data14 = data10.reasons;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
if(data14.length < 1){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons",schemaPath:"#/properties/insights/items/properties/reasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((data15.message === undefined) && (missing2 = "message")){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data15){
if(!((((key2 === "message") || (key2 === "findings")) || (key2 === "path")) || (key2 === "value"))){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.message !== undefined){
const _errs37 = errors;
if(typeof data15.message !== "string"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/message",schemaPath:"#/$defs/reason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.findings !== undefined){
let data17 = data15.findings;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data17)){
var valid6 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
const _errs41 = errors;
if(typeof data17[i2] !== "string"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/findings/" + i2,schemaPath:"#/$defs/reason/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs41 === errors;
if(!valid6){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/findings",schemaPath:"#/$defs/reason/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.path !== undefined){
const _errs43 = errors;
if(typeof data15.path !== "string"){
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/path",schemaPath:"#/$defs/reason/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs33 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons",schemaPath:"#/properties/insights/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs22 === errors;
if(!valid1){
break;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/insights",schemaPath:"#/properties/insights/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const reason = validate64;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "message") || (key0 === "findings")) || (key0 === "path")) || (key0 === "value"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined){
const _errs2 = errors;
if(typeof data.message !== "string"){
validate64.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data1 = data.findings;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate64.errors = [{instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs8 = errors;
if(typeof data.path !== "string"){
validate64.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const step = validate65;

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.edges === undefined) && (missing0 = "edges"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "edges")) || (key0 === "breaks"))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate65.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.edges !== undefined){
let data1 = data.edges;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length < 1){
validate65.errors = [{instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.from === undefined) && (missing1 = "from")) || ((data2.to === undefined) && (missing1 = "to"))) || ((data2.kind === undefined) && (missing1 = "kind"))){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((((key1 === "from") || (key1 === "to")) || (key1 === "kind")) || (key1 === "level")) || (key1 === "evidence"))){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.from !== undefined){
const _errs9 = errors;
if(typeof data2.from !== "string"){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/from",schemaPath:"#/properties/edges/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.to !== undefined){
const _errs11 = errors;
if(typeof data2.to !== "string"){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/to",schemaPath:"#/properties/edges/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.kind !== undefined){
let data5 = data2.kind;
const _errs13 = errors;
if(!((((((((((((((((((((((((data5 === "contains") || (data5 === "deploys")) || (data5 === "serves")) || (data5 === "uses-model")) || (data5 === "grounded-on")) || (data5 === "fine-tuned-on")) || (data5 === "trained-on")) || (data5 === "reads")) || (data5 === "writes")) || (data5 === "runs")) || (data5 === "runs-as")) || (data5 === "can-assume")) || (data5 === "has-permission")) || (data5 === "exposes")) || (data5 === "routes-to")) || (data5 === "peered-with")) || (data5 === "encrypted-by")) || (data5 === "logs-to")) || (data5 === "built-from")) || (data5 === "provisions")) || (data5 === "depends-on")) || (data5 === "affected-by")) || (data5 === "calls")) || (data5 === "guarded-by"))){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/kind",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.level !== undefined){
let data6 = data2.level;
const _errs15 = errors;
if(!(((((data6 === "read") || (data6 === "write")) || (data6 === "admin")) || (data6 === "invoke")) || (data6 === "list-keys"))){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/level",schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.evidence !== undefined){
const _errs17 = errors;
if(typeof data2.evidence !== "string"){
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/evidence",schemaPath:"#/properties/edges/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breaks !== undefined){
let data8 = data.breaks;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid5 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(typeof data8[i1] !== "string"){
validate65.errors = [{instancePath:instancePath+"/breaks/" + i1,schemaPath:"#/properties/breaks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const finding = validate66;

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.check === undefined) && (missing0 = "check")) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.cuts === undefined) && (missing0 = "cuts"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "check") || (key0 === "title")) || (key0 === "resource")) || (key0 === "fingerprint")) || (key0 === "cuts"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate66.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate66.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource !== undefined){
const _errs6 = errors;
if(typeof data.resource !== "string"){
validate66.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs8 = errors;
if(typeof data.fingerprint !== "string"){
validate66.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cuts !== undefined){
let data4 = data.cuts;
const _errs10 = errors;
if(!(((data4 === "alone") || (data4 === "together")) || (data4 === "no"))){
validate66.errors = [{instancePath:instancePath+"/cuts",schemaPath:"#/properties/cuts/enum",keyword:"enum",params:{allowedValues: schema90.properties.cuts.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
