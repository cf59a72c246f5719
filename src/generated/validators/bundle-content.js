/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema37 = {"enum":["critical","high","medium","low"]};
const schema38 = {"enum":["identity","network","data","dependencies","monitoring","model-safety","governance"]};
const func1 = ajv_dist_runtime_ucs2length.default;
const pattern4 = new RegExp("^[a-z][a-z0-9_]{1,62}$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)+$", "u");
const pattern6 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern7 = new RegExp("^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$", "u");
const pattern13 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = ajv_formats_dist_formats.fullFormats.uri;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid2 = true;
const len1 = data0.length;
for(let i1=0; i1<len1; i1++){
const _errs4 = errors;
if(typeof data0[i1] !== "string"){
validate23.errors = [{instancePath:instancePath+"/" + i0+"/" + i1,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.fields === undefined) && (missing0 = "fields")) || ((data.related === undefined) && (missing0 = "related"))) || ((data.related_from === undefined) && (missing0 = "related_from"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fields !== undefined){
const _errs1 = errors;
if(!(validate23(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related !== undefined){
const _errs2 = errors;
if(!(validate25(data.related, {instancePath:instancePath+"/related",parentData:data,parentDataProperty:"related",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related_from !== undefined){
const _errs3 = errors;
if(!(validate25(data.related_from, {instancePath:instancePath+"/related_from",parentData:data,parentDataProperty:"related_from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"fields":true,"related":true,"related_from":true},"dynamicProps":false,"dynamicItems":false};

const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/attack-rule.schema.json","type":"object","additionalProperties":false,"required":["title","narrative","entry_point","likelihood","impact","techniques","find"],"properties":{"title":{"type":"string","minLength":10,"maxLength":120},"narrative":{"type":"string","minLength":40},"entry_point":{"enum":["internet","leaked-credential","untrusted-content","supply-chain","foreign-account","code-repository","foothold"]},"likelihood":{"enum":["low","medium","high"]},"impact":{"enum":["low","medium","high","critical"]},"techniques":{"type":"object","additionalProperties":false,"required":["attack","atlas"],"properties":{"attack":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^T\\d{4}(\\.\\d{3})?$"}},"atlas":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^AML\\.T\\d{4}(\\.\\d{3})?$"}}}},"find":{"$ref":"query.schema.json#/$defs/resources"},"connected":{"type":"array","maxItems":8,"items":{"$ref":"#/$defs/attackStep"}},"without":{"type":"array","maxItems":8,"items":{"$ref":"query.schema.json#/$defs/connection"}}},"$defs":{"attackStep":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"$ref":"query.schema.json#/$defs/connection/properties/by"},"level":{"$ref":"query.schema.json#/$defs/connection/properties/level"},"direction":{"$ref":"query.schema.json#/$defs/connection/properties/direction"},"repeat":{"$ref":"query.schema.json#/$defs/connection/properties/repeat"},"to":{"$ref":"query.schema.json#/$defs/resources"},"breaks":{"type":"array","items":{"$ref":"check.schema.json#/properties/id"}}}}}};
const func4 = Object.prototype.hasOwnProperty;
const pattern15 = new RegExp("^T\\d{4}(\\.\\d{3})?$", "u");
const pattern16 = new RegExp("^AML\\.T\\d{4}(\\.\\d{3})?$", "u");
const schema64 = {"enum":["ai-service","ai-model","ai-deployment","ai-agent","ai-guardrail","ai-workspace","ai-project","ai-connection","ai-endpoint","ai-compute","ai-settings","ai-tool","training-job","dataset","knowledge-base","data-source","vector-index","storage","database","key","secret-store","secret","identity","role","role-assignment","network","network-endpoint","network-policy","compute","registry","image","repository","package","logging","policy","scope"]};
const schema76 = {"type":["string","number","boolean","null"]};
const pattern19 = new RegExp("^(today|\\d{4}-\\d{2}-\\d{2})$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "exists") || (key0 === "not")) || (key0 === "contains")) || (key0 === "above")) || (key0 === "below")) || (key0 === "before"))){
validate43.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.exists !== undefined){
const _errs2 = errors;
if(typeof data.exists !== "boolean"){
validate43.errors = [{instancePath:instancePath+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not !== undefined){
let data1 = data.not;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
const err0 = {instancePath:instancePath+"/not",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema76.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data1)){
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs11 = errors;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err2 = {instancePath:instancePath+"/not/" + i0,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema76.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/not",schemaPath:"#/properties/not/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate43.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contains !== undefined){
let data3 = data.contains;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate43.errors = [{instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.above !== undefined){
let data4 = data.above;
const _errs16 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate43.errors = [{instancePath:instancePath+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.below !== undefined){
let data5 = data.below;
const _errs18 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate43.errors = [{instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data6 = data.before;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(!pattern19.test(data6)){
validate43.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/pattern",keyword:"pattern",params:{pattern: "^(today|\\d{4}-\\d{2}-\\d{2})$"},message:"must match pattern \""+"^(today|\\d{4}-\\d{2}-\\d{2})$"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema76.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid2 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs6 = errors;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema76.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs9 = errors;
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate42.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate42.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":true,"dynamicItems":true};

const pattern23 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "type")) || (key0 === "where")) || (key0 === "has")) || (key0 === "has_one")) || (key0 === "lacks")) || (key0 === "as"))){
validate51.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!((((((((((((((((((((((((((((((((((((data0 === "ai-service") || (data0 === "ai-model")) || (data0 === "ai-deployment")) || (data0 === "ai-agent")) || (data0 === "ai-guardrail")) || (data0 === "ai-workspace")) || (data0 === "ai-project")) || (data0 === "ai-connection")) || (data0 === "ai-endpoint")) || (data0 === "ai-compute")) || (data0 === "ai-settings")) || (data0 === "ai-tool")) || (data0 === "training-job")) || (data0 === "dataset")) || (data0 === "knowledge-base")) || (data0 === "data-source")) || (data0 === "vector-index")) || (data0 === "storage")) || (data0 === "database")) || (data0 === "key")) || (data0 === "secret-store")) || (data0 === "secret")) || (data0 === "identity")) || (data0 === "role")) || (data0 === "role-assignment")) || (data0 === "network")) || (data0 === "network-endpoint")) || (data0 === "network-policy")) || (data0 === "compute")) || (data0 === "registry")) || (data0 === "image")) || (data0 === "repository")) || (data0 === "package")) || (data0 === "logging")) || (data0 === "policy")) || (data0 === "scope"))){
const err0 = {instancePath:instancePath+"/kind",schemaPath:"inventory.schema.json#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs8 = errors;
if(!((((((((((((((((((((((((((((((((((((data1 === "ai-service") || (data1 === "ai-model")) || (data1 === "ai-deployment")) || (data1 === "ai-agent")) || (data1 === "ai-guardrail")) || (data1 === "ai-workspace")) || (data1 === "ai-project")) || (data1 === "ai-connection")) || (data1 === "ai-endpoint")) || (data1 === "ai-compute")) || (data1 === "ai-settings")) || (data1 === "ai-tool")) || (data1 === "training-job")) || (data1 === "dataset")) || (data1 === "knowledge-base")) || (data1 === "data-source")) || (data1 === "vector-index")) || (data1 === "storage")) || (data1 === "database")) || (data1 === "key")) || (data1 === "secret-store")) || (data1 === "secret")) || (data1 === "identity")) || (data1 === "role")) || (data1 === "role-assignment")) || (data1 === "network")) || (data1 === "network-endpoint")) || (data1 === "network-policy")) || (data1 === "compute")) || (data1 === "registry")) || (data1 === "image")) || (data1 === "repository")) || (data1 === "package")) || (data1 === "logging")) || (data1 === "policy")) || (data1 === "scope"))){
const err2 = {instancePath:instancePath+"/kind/" + i0,schemaPath:"inventory.schema.json#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate51.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs10 = errors;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid5 = valid5 || _valid1;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
var valid6 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/type/" + i1,schemaPath:"#/properties/type/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/type/" + i1,schemaPath:"#/properties/type/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid6 = _errs16 === errors;
if(!valid6){
break;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate51.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.where !== undefined){
let data4 = data.where;
const _errs18 = errors;
if(errors === _errs18){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs21 = errors;
if(!(validate42(data4[key1], {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has !== undefined){
let data6 = data.has;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data6)){
var valid8 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data7 === "string"){
if(!pattern13.test(data7)){
validate51.errors = [{instancePath:instancePath+"/has/" + i2,schemaPath:"#/properties/has/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/has/" + i2,schemaPath:"#/properties/has/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs24 === errors;
if(!valid8){
break;
}
}
if(valid8){
let i3 = data6.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data6[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate51.errors = [{instancePath:instancePath+"/has",schemaPath:"#/properties/has/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/has",schemaPath:"#/properties/has/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_one !== undefined){
let data8 = data.has_one;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data8)){
var valid10 = true;
const len3 = data8.length;
for(let i4=0; i4<len3; i4++){
let data9 = data8[i4];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(!pattern13.test(data9)){
validate51.errors = [{instancePath:instancePath+"/has_one/" + i4,schemaPath:"#/properties/has_one/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/has_one/" + i4,schemaPath:"#/properties/has_one/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs28 === errors;
if(!valid10){
break;
}
}
if(valid10){
let i5 = data8.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data8[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate51.errors = [{instancePath:instancePath+"/has_one",schemaPath:"#/properties/has_one/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"}];
return false;
break;
}
indices1[item1] = i5;
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/has_one",schemaPath:"#/properties/has_one/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lacks !== undefined){
let data10 = data.lacks;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
var valid12 = true;
const len4 = data10.length;
for(let i6=0; i6<len4; i6++){
let data11 = data10[i6];
const _errs32 = errors;
if(errors === _errs32){
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
validate51.errors = [{instancePath:instancePath+"/lacks/" + i6,schemaPath:"#/properties/lacks/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/lacks/" + i6,schemaPath:"#/properties/lacks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs32 === errors;
if(!valid12){
break;
}
}
if(valid12){
let i7 = data10.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data10[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate51.errors = [{instancePath:instancePath+"/lacks",schemaPath:"#/properties/lacks/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i7+" are identical)"}];
return false;
break;
}
indices2[item2] = i7;
}
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/lacks",schemaPath:"#/properties/lacks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data12 = data.as;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data12 === "string"){
if(!pattern23.test(data12)){
validate51.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs34 === errors;
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
else {
validate51.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"enum":["out","in","both"]};
const schema95 = {"type":"array","minItems":2,"maxItems":2,"items":{"type":["integer","null"],"minimum":0,"maximum":8}};
const schema82 = {"enum":["contains","deploys","serves","uses-model","grounded-on","fine-tuned-on","trained-on","reads","writes","runs","runs-as","can-assume","has-permission","exposes","routes-to","peered-with","encrypted-by","logs-to","built-from","provisions","depends-on","affected-by","calls","guarded-by"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!((((((((((((((((((((((((data === "contains") || (data === "deploys")) || (data === "serves")) || (data === "uses-model")) || (data === "grounded-on")) || (data === "fine-tuned-on")) || (data === "trained-on")) || (data === "reads")) || (data === "writes")) || (data === "runs")) || (data === "runs-as")) || (data === "can-assume")) || (data === "has-permission")) || (data === "exposes")) || (data === "routes-to")) || (data === "peered-with")) || (data === "encrypted-by")) || (data === "logs-to")) || (data === "built-from")) || (data === "provisions")) || (data === "depends-on")) || (data === "affected-by")) || (data === "calls")) || (data === "guarded-by"))){
const err0 = {instancePath,schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid2 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs5 = errors;
if(!((((((((((((((((((((((((data0 === "contains") || (data0 === "deploys")) || (data0 === "serves")) || (data0 === "uses-model")) || (data0 === "grounded-on")) || (data0 === "fine-tuned-on")) || (data0 === "trained-on")) || (data0 === "reads")) || (data0 === "writes")) || (data0 === "runs")) || (data0 === "runs-as")) || (data0 === "can-assume")) || (data0 === "has-permission")) || (data0 === "exposes")) || (data0 === "routes-to")) || (data0 === "peered-with")) || (data0 === "encrypted-by")) || (data0 === "logs-to")) || (data0 === "built-from")) || (data0 === "provisions")) || (data0 === "depends-on")) || (data0 === "affected-by")) || (data0 === "calls")) || (data0 === "guarded-by"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate55.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema84 = {"enum":["read","write","admin","invoke","list-keys"]};

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
if(Array.isArray(data)){
if(data.length < 1){
validate57.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(((((data0 === "read") || (data0 === "write")) || (data0 === "admin")) || (data0 === "invoke")) || (data0 === "list-keys"))){
validate57.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.by === undefined) && (missing0 = "by")){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "by") || (key0 === "level")) || (key0 === "direction")) || (key0 === "repeat")) || (key0 === "to")) || (key0 === "breaks"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.by !== undefined){
const _errs2 = errors;
if(!(validate55(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
const _errs3 = errors;
if(!(validate57(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data2 = data.direction;
const _errs4 = errors;
if(!(((data2 === "out") || (data2 === "in")) || (data2 === "both"))){
validate54.errors = [{instancePath:instancePath+"/direction",schemaPath:"query.schema.json#/$defs/connection/properties/direction/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat !== undefined){
let data3 = data.repeat;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 2){
validate54.errors = [{instancePath:instancePath+"/repeat",schemaPath:"query.schema.json#/$defs/connection/properties/repeat/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data3.length < 2){
validate54.errors = [{instancePath:instancePath+"/repeat",schemaPath:"query.schema.json#/$defs/connection/properties/repeat/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate54.errors = [{instancePath:instancePath+"/repeat/" + i0,schemaPath:"query.schema.json#/$defs/connection/properties/repeat/items/type",keyword:"type",params:{type: schema95.items.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 8 || isNaN(data4)){
validate54.errors = [{instancePath:instancePath+"/repeat/" + i0,schemaPath:"query.schema.json#/$defs/connection/properties/repeat/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate54.errors = [{instancePath:instancePath+"/repeat/" + i0,schemaPath:"query.schema.json#/$defs/connection/properties/repeat/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/repeat",schemaPath:"query.schema.json#/$defs/connection/properties/repeat/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs11 = errors;
if(!(validate51(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.breaks !== undefined){
let data6 = data.breaks;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
validate54.errors = [{instancePath:instancePath+"/breaks/" + i1,schemaPath:"check.schema.json#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/breaks/" + i1,schemaPath:"check.schema.json#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs14 === errors;
if(!valid4){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
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
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"anyOf":[{"$ref":"inventory.schema.json#/$defs/relationship/properties/kind"},{"type":"array","minItems":1,"items":{"$ref":"inventory.schema.json#/$defs/relationship/properties/kind"}}]},"level":{"type":"array","minItems":1,"items":{"$ref":"inventory.schema.json#/$defs/relationship/properties/level"}},"direction":{"enum":["out","in","both"]},"repeat":{"type":"array","minItems":2,"maxItems":2,"items":{"type":["integer","null"],"minimum":0,"maximum":8}},"to":{"$ref":"#/$defs/resources"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "kind") || (key0 === "type")) || (key0 === "where")) || (key0 === "has")) || (key0 === "has_one")) || (key0 === "lacks")) || (key0 === "as"))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!((((((((((((((((((((((((((((((((((((data0 === "ai-service") || (data0 === "ai-model")) || (data0 === "ai-deployment")) || (data0 === "ai-agent")) || (data0 === "ai-guardrail")) || (data0 === "ai-workspace")) || (data0 === "ai-project")) || (data0 === "ai-connection")) || (data0 === "ai-endpoint")) || (data0 === "ai-compute")) || (data0 === "ai-settings")) || (data0 === "ai-tool")) || (data0 === "training-job")) || (data0 === "dataset")) || (data0 === "knowledge-base")) || (data0 === "data-source")) || (data0 === "vector-index")) || (data0 === "storage")) || (data0 === "database")) || (data0 === "key")) || (data0 === "secret-store")) || (data0 === "secret")) || (data0 === "identity")) || (data0 === "role")) || (data0 === "role-assignment")) || (data0 === "network")) || (data0 === "network-endpoint")) || (data0 === "network-policy")) || (data0 === "compute")) || (data0 === "registry")) || (data0 === "image")) || (data0 === "repository")) || (data0 === "package")) || (data0 === "logging")) || (data0 === "policy")) || (data0 === "scope"))){
const err0 = {instancePath:instancePath+"/kind",schemaPath:"inventory.schema.json#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs8 = errors;
if(!((((((((((((((((((((((((((((((((((((data1 === "ai-service") || (data1 === "ai-model")) || (data1 === "ai-deployment")) || (data1 === "ai-agent")) || (data1 === "ai-guardrail")) || (data1 === "ai-workspace")) || (data1 === "ai-project")) || (data1 === "ai-connection")) || (data1 === "ai-endpoint")) || (data1 === "ai-compute")) || (data1 === "ai-settings")) || (data1 === "ai-tool")) || (data1 === "training-job")) || (data1 === "dataset")) || (data1 === "knowledge-base")) || (data1 === "data-source")) || (data1 === "vector-index")) || (data1 === "storage")) || (data1 === "database")) || (data1 === "key")) || (data1 === "secret-store")) || (data1 === "secret")) || (data1 === "identity")) || (data1 === "role")) || (data1 === "role-assignment")) || (data1 === "network")) || (data1 === "network-endpoint")) || (data1 === "network-policy")) || (data1 === "compute")) || (data1 === "registry")) || (data1 === "image")) || (data1 === "repository")) || (data1 === "package")) || (data1 === "logging")) || (data1 === "policy")) || (data1 === "scope"))){
const err2 = {instancePath:instancePath+"/kind/" + i0,schemaPath:"inventory.schema.json#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs10 = errors;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid5 = valid5 || _valid1;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
var valid6 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs16 = errors;
if(errors === _errs16){
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err8 = {instancePath:instancePath+"/type/" + i1,schemaPath:"#/properties/type/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/type/" + i1,schemaPath:"#/properties/type/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid6 = _errs16 === errors;
if(!valid6){
break;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate34.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.where !== undefined){
let data4 = data.where;
const _errs18 = errors;
if(errors === _errs18){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs21 = errors;
if(!(validate42(data4[key1], {instancePath:instancePath+"/where/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has !== undefined){
let data6 = data.has;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data6)){
var valid8 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs24 = errors;
if(errors === _errs24){
if(typeof data7 === "string"){
if(!pattern13.test(data7)){
validate34.errors = [{instancePath:instancePath+"/has/" + i2,schemaPath:"#/properties/has/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/has/" + i2,schemaPath:"#/properties/has/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs24 === errors;
if(!valid8){
break;
}
}
if(valid8){
let i3 = data6.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data6[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate34.errors = [{instancePath:instancePath+"/has",schemaPath:"#/properties/has/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/has",schemaPath:"#/properties/has/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_one !== undefined){
let data8 = data.has_one;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data8)){
var valid10 = true;
const len3 = data8.length;
for(let i4=0; i4<len3; i4++){
let data9 = data8[i4];
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(!pattern13.test(data9)){
validate34.errors = [{instancePath:instancePath+"/has_one/" + i4,schemaPath:"#/properties/has_one/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/has_one/" + i4,schemaPath:"#/properties/has_one/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs28 === errors;
if(!valid10){
break;
}
}
if(valid10){
let i5 = data8.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data8[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate34.errors = [{instancePath:instancePath+"/has_one",schemaPath:"#/properties/has_one/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"}];
return false;
break;
}
indices1[item1] = i5;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/has_one",schemaPath:"#/properties/has_one/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lacks !== undefined){
let data10 = data.lacks;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
var valid12 = true;
const len4 = data10.length;
for(let i6=0; i6<len4; i6++){
let data11 = data10[i6];
const _errs32 = errors;
if(errors === _errs32){
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
validate34.errors = [{instancePath:instancePath+"/lacks/" + i6,schemaPath:"#/properties/lacks/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/lacks/" + i6,schemaPath:"#/properties/lacks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs32 === errors;
if(!valid12){
break;
}
}
if(valid12){
let i7 = data10.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data10[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate34.errors = [{instancePath:instancePath+"/lacks",schemaPath:"#/properties/lacks/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i7+" are identical)"}];
return false;
break;
}
indices2[item2] = i7;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/lacks",schemaPath:"#/properties/lacks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined){
let data12 = data.as;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data12 === "string"){
if(!pattern23.test(data12)){
validate34.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs34 === errors;
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
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.by === undefined) && (missing0 = "by")){
validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "by") || (key0 === "level")) || (key0 === "direction")) || (key0 === "repeat")) || (key0 === "to"))){
validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.by !== undefined){
let data0 = data.by;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!((((((((((((((((((((((((data0 === "contains") || (data0 === "deploys")) || (data0 === "serves")) || (data0 === "uses-model")) || (data0 === "grounded-on")) || (data0 === "fine-tuned-on")) || (data0 === "trained-on")) || (data0 === "reads")) || (data0 === "writes")) || (data0 === "runs")) || (data0 === "runs-as")) || (data0 === "can-assume")) || (data0 === "has-permission")) || (data0 === "exposes")) || (data0 === "routes-to")) || (data0 === "peered-with")) || (data0 === "encrypted-by")) || (data0 === "logs-to")) || (data0 === "built-from")) || (data0 === "provisions")) || (data0 === "depends-on")) || (data0 === "affected-by")) || (data0 === "calls")) || (data0 === "guarded-by"))){
const err0 = {instancePath:instancePath+"/by",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs8 = errors;
if(!((((((((((((((((((((((((data1 === "contains") || (data1 === "deploys")) || (data1 === "serves")) || (data1 === "uses-model")) || (data1 === "grounded-on")) || (data1 === "fine-tuned-on")) || (data1 === "trained-on")) || (data1 === "reads")) || (data1 === "writes")) || (data1 === "runs")) || (data1 === "runs-as")) || (data1 === "can-assume")) || (data1 === "has-permission")) || (data1 === "exposes")) || (data1 === "routes-to")) || (data1 === "peered-with")) || (data1 === "encrypted-by")) || (data1 === "logs-to")) || (data1 === "built-from")) || (data1 === "provisions")) || (data1 === "depends-on")) || (data1 === "affected-by")) || (data1 === "calls")) || (data1 === "guarded-by"))){
const err2 = {instancePath:instancePath+"/by/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate61.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data2 = data.level;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length < 1){
validate61.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs12 = errors;
if(!(((((data3 === "read") || (data3 === "write")) || (data3 === "admin")) || (data3 === "invoke")) || (data3 === "list-keys"))){
validate61.errors = [{instancePath:instancePath+"/level/" + i1,schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs12 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data4 = data.direction;
const _errs14 = errors;
if(!(((data4 === "out") || (data4 === "in")) || (data4 === "both"))){
validate61.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema81.properties.direction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat !== undefined){
let data5 = data.repeat;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
if(data5.length > 2){
validate61.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data5.length < 2){
validate61.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs17 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate61.errors = [{instancePath:instancePath+"/repeat/" + i2,schemaPath:"#/properties/repeat/items/type",keyword:"type",params:{type: schema81.properties.repeat.items.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 8 || isNaN(data6)){
validate61.errors = [{instancePath:instancePath+"/repeat/" + i2,schemaPath:"#/properties/repeat/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate61.errors = [{instancePath:instancePath+"/repeat/" + i2,schemaPath:"#/properties/repeat/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs17 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs19 = errors;
if(!(validate34(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
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
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/attack-rule.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.title === undefined) && (missing0 = "title")) || ((data.narrative === undefined) && (missing0 = "narrative"))) || ((data.entry_point === undefined) && (missing0 = "entry_point"))) || ((data.likelihood === undefined) && (missing0 = "likelihood"))) || ((data.impact === undefined) && (missing0 = "impact"))) || ((data.techniques === undefined) && (missing0 = "techniques"))) || ((data.find === undefined) && (missing0 = "find"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema53.properties, key0))){
validate32.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 120){
validate32.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"}];
return false;
}
else {
if(func1(data0) < 10){
validate32.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.narrative !== undefined){
let data1 = data.narrative;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 40){
validate32.errors = [{instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/minLength",keyword:"minLength",params:{limit: 40},message:"must NOT have fewer than 40 characters"}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entry_point !== undefined){
let data2 = data.entry_point;
const _errs6 = errors;
if(!(((((((data2 === "internet") || (data2 === "leaked-credential")) || (data2 === "untrusted-content")) || (data2 === "supply-chain")) || (data2 === "foreign-account")) || (data2 === "code-repository")) || (data2 === "foothold"))){
validate32.errors = [{instancePath:instancePath+"/entry_point",schemaPath:"#/properties/entry_point/enum",keyword:"enum",params:{allowedValues: schema53.properties.entry_point.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.likelihood !== undefined){
let data3 = data.likelihood;
const _errs7 = errors;
if(!(((data3 === "low") || (data3 === "medium")) || (data3 === "high"))){
validate32.errors = [{instancePath:instancePath+"/likelihood",schemaPath:"#/properties/likelihood/enum",keyword:"enum",params:{allowedValues: schema53.properties.likelihood.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.impact !== undefined){
let data4 = data.impact;
const _errs8 = errors;
if(!((((data4 === "low") || (data4 === "medium")) || (data4 === "high")) || (data4 === "critical"))){
validate32.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/enum",keyword:"enum",params:{allowedValues: schema53.properties.impact.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.techniques !== undefined){
let data5 = data.techniques;
const _errs9 = errors;
if(errors === _errs9){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.attack === undefined) && (missing1 = "attack")) || ((data5.atlas === undefined) && (missing1 = "atlas"))){
validate32.errors = [{instancePath:instancePath+"/techniques",schemaPath:"#/properties/techniques/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data5){
if(!((key1 === "attack") || (key1 === "atlas"))){
validate32.errors = [{instancePath:instancePath+"/techniques",schemaPath:"#/properties/techniques/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data5.attack !== undefined){
let data6 = data5.attack;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
if(data6.length < 1){
validate32.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"#/properties/techniques/properties/attack/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(!pattern15.test(data7)){
validate32.errors = [{instancePath:instancePath+"/techniques/attack/" + i0,schemaPath:"#/properties/techniques/properties/attack/items/pattern",keyword:"pattern",params:{pattern: "^T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/techniques/attack/" + i0,schemaPath:"#/properties/techniques/properties/attack/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate32.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"#/properties/techniques/properties/attack/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"#/properties/techniques/properties/attack/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.atlas !== undefined){
let data8 = data5.atlas;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
if(data8.length < 1){
validate32.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"#/properties/techniques/properties/atlas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data9 === "string"){
if(!pattern16.test(data9)){
validate32.errors = [{instancePath:instancePath+"/techniques/atlas/" + i2,schemaPath:"#/properties/techniques/properties/atlas/items/pattern",keyword:"pattern",params:{pattern: "^AML\\.T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^AML\\.T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/techniques/atlas/" + i2,schemaPath:"#/properties/techniques/properties/atlas/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs18 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate32.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"#/properties/techniques/properties/atlas/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"#/properties/techniques/properties/atlas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/techniques",schemaPath:"#/properties/techniques/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.find !== undefined){
const _errs20 = errors;
if(!(validate51(data.find, {instancePath:instancePath+"/find",parentData:data,parentDataProperty:"find",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connected !== undefined){
let data11 = data.connected;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
if(data11.length > 8){
validate32.errors = [{instancePath:instancePath+"/connected",schemaPath:"#/properties/connected/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data11.length;
for(let i4=0; i4<len2; i4++){
const _errs23 = errors;
if(!(validate54(data11[i4], {instancePath:instancePath+"/connected/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/connected",schemaPath:"#/properties/connected/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.without !== undefined){
let data13 = data.without;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data13)){
if(data13.length > 8){
validate32.errors = [{instancePath:instancePath+"/without",schemaPath:"#/properties/without/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid7 = true;
const len3 = data13.length;
for(let i5=0; i5<len3; i5++){
const _errs26 = errors;
if(!(validate61(data13[i5], {instancePath:instancePath+"/without/" + i5,parentData:data13,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid7 = _errs26 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/without",schemaPath:"#/properties/without/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs24 === errors;
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
else {
validate32.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.by === undefined) && (missing0 = "by")){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "by") || (key0 === "level")) || (key0 === "direction")) || (key0 === "repeat")) || (key0 === "to"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.by !== undefined){
let data0 = data.by;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!((((((((((((((((((((((((data0 === "contains") || (data0 === "deploys")) || (data0 === "serves")) || (data0 === "uses-model")) || (data0 === "grounded-on")) || (data0 === "fine-tuned-on")) || (data0 === "trained-on")) || (data0 === "reads")) || (data0 === "writes")) || (data0 === "runs")) || (data0 === "runs-as")) || (data0 === "can-assume")) || (data0 === "has-permission")) || (data0 === "exposes")) || (data0 === "routes-to")) || (data0 === "peered-with")) || (data0 === "encrypted-by")) || (data0 === "logs-to")) || (data0 === "built-from")) || (data0 === "provisions")) || (data0 === "depends-on")) || (data0 === "affected-by")) || (data0 === "calls")) || (data0 === "guarded-by"))){
const err0 = {instancePath:instancePath+"/by",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs8 = errors;
if(!((((((((((((((((((((((((data1 === "contains") || (data1 === "deploys")) || (data1 === "serves")) || (data1 === "uses-model")) || (data1 === "grounded-on")) || (data1 === "fine-tuned-on")) || (data1 === "trained-on")) || (data1 === "reads")) || (data1 === "writes")) || (data1 === "runs")) || (data1 === "runs-as")) || (data1 === "can-assume")) || (data1 === "has-permission")) || (data1 === "exposes")) || (data1 === "routes-to")) || (data1 === "peered-with")) || (data1 === "encrypted-by")) || (data1 === "logs-to")) || (data1 === "built-from")) || (data1 === "provisions")) || (data1 === "depends-on")) || (data1 === "affected-by")) || (data1 === "calls")) || (data1 === "guarded-by"))){
const err2 = {instancePath:instancePath+"/by/" + i0,schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate47.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data2 = data.level;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length < 1){
validate47.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid5 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs12 = errors;
if(!(((((data3 === "read") || (data3 === "write")) || (data3 === "admin")) || (data3 === "invoke")) || (data3 === "list-keys"))){
validate47.errors = [{instancePath:instancePath+"/level/" + i1,schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema84.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid5 = _errs12 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data4 = data.direction;
const _errs14 = errors;
if(!(((data4 === "out") || (data4 === "in")) || (data4 === "both"))){
validate47.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema81.properties.direction.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeat !== undefined){
let data5 = data.repeat;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
if(data5.length > 2){
validate47.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data5.length < 2){
validate47.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid7 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs17 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate47.errors = [{instancePath:instancePath+"/repeat/" + i2,schemaPath:"#/properties/repeat/items/type",keyword:"type",params:{type: schema81.properties.repeat.items.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 8 || isNaN(data6)){
validate47.errors = [{instancePath:instancePath+"/repeat/" + i2,schemaPath:"#/properties/repeat/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate47.errors = [{instancePath:instancePath+"/repeat/" + i2,schemaPath:"#/properties/repeat/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid7 = _errs17 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs19 = errors;
if(!(validate34(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
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
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern24 = new RegExp("^[a-z][a-z0-9_]*\\.[A-Za-z].*$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/query.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.title === undefined) && (missing0 = "title")) || ((data.find === undefined) && (missing0 = "find"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "description")) || (key0 === "find")) || (key0 === "connected")) || (key0 === "without")) || (key0 === "return"))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate33.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(typeof data.description !== "string"){
validate33.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.find !== undefined){
const _errs6 = errors;
if(!(validate34(data.find, {instancePath:instancePath+"/find",parentData:data,parentDataProperty:"find",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connected !== undefined){
let data3 = data.connected;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
if(data3.length > 8){
validate33.errors = [{instancePath:instancePath+"/connected",schemaPath:"#/properties/connected/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate47(data3[i0], {instancePath:instancePath+"/connected/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/connected",schemaPath:"#/properties/connected/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.without !== undefined){
let data5 = data.without;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
if(data5.length > 8){
validate33.errors = [{instancePath:instancePath+"/without",schemaPath:"#/properties/without/maxItems",keyword:"maxItems",params:{limit: 8},message:"must NOT have more than 8 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate47(data5[i1], {instancePath:instancePath+"/without/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/without",schemaPath:"#/properties/without/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return !== undefined){
let data7 = data.return;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
if(data7.length > 30){
validate33.errors = [{instancePath:instancePath+"/return",schemaPath:"#/properties/return/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"}];
return false;
}
else {
if(data7.length < 1){
validate33.errors = [{instancePath:instancePath+"/return",schemaPath:"#/properties/return/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data8 === "string"){
if(!pattern24.test(data8)){
validate33.errors = [{instancePath:instancePath+"/return/" + i2,schemaPath:"#/properties/return/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*\\.[A-Za-z].*$"},message:"must match pattern \""+"^[a-z][a-z0-9_]*\\.[A-Za-z].*$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/return/" + i2,schemaPath:"#/properties/return/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/return",schemaPath:"#/properties/return/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
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
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/bundle-content.schema.json" */;
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
if(((data.manifest === undefined) && (missing0 = "manifest")) || ((data.keelson === undefined) && (missing0 = "keelson"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.manifest !== undefined){
let data0 = data.manifest;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.revision === undefined) && (missing1 = "revision")) || ((data0.metadata === undefined) && (missing1 = "metadata"))){
validate20.errors = [{instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.revision !== undefined){
let data1 = data0.revision;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 256){
validate20.errors = [{instancePath:instancePath+"/manifest/revision",schemaPath:"#/properties/manifest/properties/revision/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate20.errors = [{instancePath:instancePath+"/manifest/revision",schemaPath:"#/properties/manifest/properties/revision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/revision",schemaPath:"#/properties/manifest/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.roots !== undefined){
let data2 = data0.roots;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 10000){
validate20.errors = [{instancePath:instancePath+"/manifest/roots",schemaPath:"#/properties/manifest/properties/roots/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 1024){
validate20.errors = [{instancePath:instancePath+"/manifest/roots/" + i0,schemaPath:"#/properties/manifest/properties/roots/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/roots/" + i0,schemaPath:"#/properties/manifest/properties/roots/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/roots",schemaPath:"#/properties/manifest/properties/roots/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.metadata !== undefined){
let data4 = data0.metadata;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if((data4.keelson === undefined) && (missing2 = "keelson")){
validate20.errors = [{instancePath:instancePath+"/manifest/metadata",schemaPath:"#/properties/manifest/properties/metadata/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data4.keelson !== undefined){
let data5 = data4.keelson;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name !== undefined){
let data6 = data5.name;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
validate20.errors = [{instancePath:instancePath+"/manifest/metadata/keelson/name",schemaPath:"#/properties/manifest/properties/metadata/properties/keelson/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{1,62}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{1,62}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/metadata/keelson/name",schemaPath:"#/properties/manifest/properties/metadata/properties/keelson/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/metadata/keelson",schemaPath:"#/properties/manifest/properties/metadata/properties/keelson/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest/metadata",schemaPath:"#/properties/manifest/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/manifest",schemaPath:"#/properties/manifest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keelson !== undefined){
let data7 = data.keelson;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if((((data7.checks === undefined) && (missing3 = "checks")) || ((data7.entrypoints === undefined) && (missing3 = "entrypoints"))) || ((data7.frameworks === undefined) && (missing3 = "frameworks"))){
validate20.errors = [{instancePath:instancePath+"/keelson",schemaPath:"#/properties/keelson/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data7.checks !== undefined){
let data8 = data7.checks;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
if(data8.length > 100000){
validate20.errors = [{instancePath:instancePath+"/keelson/checks",schemaPath:"#/properties/keelson/properties/checks/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"}];
return false;
}
else {
var valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if((((((((((((((data9.id === undefined) && (missing4 = "id")) || ((data9.title === undefined) && (missing4 = "title"))) || ((data9.description === undefined) && (missing4 = "description"))) || ((data9.types === undefined) && (missing4 = "types"))) || ((data9.severity === undefined) && (missing4 = "severity"))) || ((data9.risk_area === undefined) && (missing4 = "risk_area"))) || ((data9.evidence === undefined) && (missing4 = "evidence"))) || ((data9.remediation === undefined) && (missing4 = "remediation"))) || ((data9.equivalents === undefined) && (missing4 = "equivalents"))) || ((data9.threats === undefined) && (missing4 = "threats"))) || ((data9.controls === undefined) && (missing4 = "controls"))) || ((data9.references === undefined) && (missing4 = "references"))) || ((data9.file === undefined) && (missing4 = "file"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1,schemaPath:"#/properties/keelson/properties/checks/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data9.id !== undefined){
let data10 = data9.id;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/id",schemaPath:"check.schema.json#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/id",schemaPath:"check.schema.json#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs21 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.aliases !== undefined){
let data11 = data9.aliases;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
var valid10 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs27 = errors;
if(typeof data11[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/aliases/" + i2,schemaPath:"check.schema.json#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs27 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/aliases",schemaPath:"check.schema.json#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs24 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.deprecated !== undefined){
let data13 = data9.deprecated;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing5;
if(((data13.since === undefined) && (missing5 = "since")) || ((data13.reason === undefined) && (missing5 = "reason"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated",schemaPath:"check.schema.json#/properties/deprecated/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key0 in data13){
if(!(((key0 === "since") || (key0 === "reason")) || (key0 === "replaced_by"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated",schemaPath:"check.schema.json#/properties/deprecated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data13.since !== undefined){
let data14 = data13.since;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated/since",schemaPath:"check.schema.json#/properties/deprecated/properties/since/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated/since",schemaPath:"check.schema.json#/properties/deprecated/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs33 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data13.reason !== undefined){
let data15 = data13.reason;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data15 === "string"){
if(func1(data15) < 10){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated/reason",schemaPath:"check.schema.json#/properties/deprecated/properties/reason/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated/reason",schemaPath:"check.schema.json#/properties/deprecated/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs35 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data13.replaced_by !== undefined){
const _errs37 = errors;
if(typeof data13.replaced_by !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated/replaced_by",schemaPath:"check.schema.json#/properties/deprecated/properties/replaced_by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs37 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/deprecated",schemaPath:"check.schema.json#/properties/deprecated/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.types !== undefined){
let data17 = data9.types;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data17)){
if(data17.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/types",schemaPath:"check.schema.json#/properties/types/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid14 = true;
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
const _errs42 = errors;
if(typeof data17[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/types/" + i3,schemaPath:"check.schema.json#/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs42 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/types",schemaPath:"check.schema.json#/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.severity !== undefined){
let data19 = data9.severity;
const _errs44 = errors;
if(!((((data19 === "critical") || (data19 === "high")) || (data19 === "medium")) || (data19 === "low"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/severity",schemaPath:"check.schema.json#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.risk_area !== undefined){
let data20 = data9.risk_area;
const _errs46 = errors;
if(!(((((((data20 === "identity") || (data20 === "network")) || (data20 === "data")) || (data20 === "dependencies")) || (data20 === "monitoring")) || (data20 === "model-safety")) || (data20 === "governance"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/risk_area",schemaPath:"check.schema.json#/properties/risk_area/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.evidence !== undefined){
let data21 = data9.evidence;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data21)){
if(data21.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence",schemaPath:"check.schema.json#/properties/evidence/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid18 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
const _errs51 = errors;
if(errors === _errs51){
if(typeof data22 === "string"){
if(!pattern7.test(data22)){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence/" + i4,schemaPath:"check.schema.json#/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$"},message:"must match pattern \""+"^(properties|related|related_from|kind|name|tags|region|ai)([.\\[].*)?$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence/" + i4,schemaPath:"check.schema.json#/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs51 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/evidence",schemaPath:"check.schema.json#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.remediation !== undefined){
let data23 = data9.remediation;
const _errs53 = errors;
const _errs54 = errors;
if(errors === _errs54){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing6;
if((data23.summary === undefined) && (missing6 = "summary")){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation",schemaPath:"check.schema.json#/properties/remediation/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs56 = errors;
for(const key1 in data23){
if(!(((((key1 === "summary") || (key1 === "cli")) || (key1 === "terraform")) || (key1 === "bicep")) || (key1 === "cloudformation"))){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation",schemaPath:"check.schema.json#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs56 === errors){
if(data23.summary !== undefined){
let data24 = data23.summary;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data24 === "string"){
if(func1(data24) < 10){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid20 = _errs57 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data23.cli !== undefined){
const _errs59 = errors;
if(typeof data23.cli !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/cli",schemaPath:"check.schema.json#/properties/remediation/properties/cli/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs59 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data23.terraform !== undefined){
const _errs61 = errors;
if(typeof data23.terraform !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/terraform",schemaPath:"check.schema.json#/properties/remediation/properties/terraform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs61 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data23.bicep !== undefined){
const _errs63 = errors;
if(typeof data23.bicep !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/bicep",schemaPath:"check.schema.json#/properties/remediation/properties/bicep/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs63 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data23.cloudformation !== undefined){
const _errs65 = errors;
if(typeof data23.cloudformation !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation/cloudformation",schemaPath:"check.schema.json#/properties/remediation/properties/cloudformation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs65 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/remediation",schemaPath:"check.schema.json#/properties/remediation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.title !== undefined){
const _errs67 = errors;
if(typeof data9.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/title",schemaPath:"#/properties/keelson/properties/checks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs67 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.description !== undefined){
const _errs69 = errors;
if(typeof data9.description !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/description",schemaPath:"#/properties/keelson/properties/checks/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs69 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.file !== undefined){
const _errs71 = errors;
if(typeof data9.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/file",schemaPath:"#/properties/keelson/properties/checks/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs71 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.equivalents !== undefined){
let data32 = data9.equivalents;
const _errs73 = errors;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data32)){
var valid22 = true;
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
const _errs76 = errors;
if(typeof data32[i5] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/equivalents/" + i5,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid22 = _errs76 === errors;
if(!valid22){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/equivalents",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs73 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.threats !== undefined){
let data34 = data9.threats;
const _errs78 = errors;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data34)){
var valid24 = true;
const len6 = data34.length;
for(let i6=0; i6<len6; i6++){
const _errs81 = errors;
if(typeof data34[i6] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/threats/" + i6,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid24 = _errs81 === errors;
if(!valid24){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/threats",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs78 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.controls !== undefined){
let data36 = data9.controls;
const _errs83 = errors;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data36)){
var valid26 = true;
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
const _errs86 = errors;
if(typeof data36[i7] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/controls/" + i7,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs86 === errors;
if(!valid26){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/controls",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs83 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.references !== undefined){
let data38 = data9.references;
const _errs88 = errors;
const _errs89 = errors;
if(errors === _errs89){
if(Array.isArray(data38)){
var valid28 = true;
const len8 = data38.length;
for(let i8=0; i8<len8; i8++){
const _errs91 = errors;
if(typeof data38[i8] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/references/" + i8,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid28 = _errs91 === errors;
if(!valid28){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1+"/references",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs88 === errors;
}
else {
var valid7 = true;
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
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks/" + i1,schemaPath:"#/properties/keelson/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/checks",schemaPath:"#/properties/keelson/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.entrypoints !== undefined){
let data40 = data7.entrypoints;
const _errs93 = errors;
if(errors === _errs93){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key2 in data40){
const _errs96 = errors;
if(typeof data40[key2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/entrypoints/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/keelson/properties/entrypoints/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs96 === errors;
if(!valid29){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/entrypoints",schemaPath:"#/properties/keelson/properties/entrypoints/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs93 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.frameworks !== undefined){
let data42 = data7.frameworks;
const _errs98 = errors;
if(errors === _errs98){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key3 in data42){
let data43 = data42[key3];
const _errs101 = errors;
const _errs102 = errors;
if(errors === _errs102){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing7;
if((((data43.title === undefined) && (missing7 = "title")) || ((data43.version === undefined) && (missing7 = "version"))) || ((data43.controls === undefined) && (missing7 = "controls"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"framework.schema.json/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs104 = errors;
for(const key4 in data43){
if(!(((((key4 === "title") || (key4 === "version")) || (key4 === "publisher")) || (key4 === "url")) || (key4 === "controls"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"framework.schema.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs104 === errors){
if(data43.title !== undefined){
let data44 = data43.title;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data44 === "string"){
if(func1(data44) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"framework.schema.json/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"framework.schema.json/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs105 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data43.version !== undefined){
let data45 = data43.version;
const _errs107 = errors;
if(errors === _errs107){
if(typeof data45 === "string"){
if(func1(data45) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"framework.schema.json/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/version",schemaPath:"framework.schema.json/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs107 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data43.publisher !== undefined){
const _errs109 = errors;
if(typeof data43.publisher !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/publisher",schemaPath:"framework.schema.json/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid32 = _errs109 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data43.url !== undefined){
let data47 = data43.url;
const _errs111 = errors;
if(errors === _errs111){
if(errors === _errs111){
if(typeof data47 === "string"){
if(!(formats0(data47))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"framework.schema.json/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"framework.schema.json/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid32 = _errs111 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data43.controls !== undefined){
let data48 = data43.controls;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data48)){
if(data48.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls",schemaPath:"framework.schema.json/properties/controls/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid33 = true;
const len9 = data48.length;
for(let i9=0; i9<len9; i9++){
let data49 = data48[i9];
const _errs115 = errors;
if(errors === _errs115){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing8;
if((((data49.id === undefined) && (missing8 = "id")) || ((data49.title === undefined) && (missing8 = "title"))) || ((data49.checks === undefined) && (missing8 = "checks"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9,schemaPath:"framework.schema.json/properties/controls/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs117 = errors;
for(const key5 in data49){
if(!((((((key5 === "id") || (key5 === "title")) || (key5 === "checks")) || (key5 === "manual")) || (key5 === "source")) || (key5 === "reasoned"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9,schemaPath:"framework.schema.json/properties/controls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
if(data49.id !== undefined){
let data50 = data49.id;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data50 === "string"){
if(func1(data50) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/id",schemaPath:"framework.schema.json/properties/controls/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/id",schemaPath:"framework.schema.json/properties/controls/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid34 = _errs118 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data49.title !== undefined){
let data51 = data49.title;
const _errs120 = errors;
if(errors === _errs120){
if(typeof data51 === "string"){
if(func1(data51) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/title",schemaPath:"framework.schema.json/properties/controls/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/title",schemaPath:"framework.schema.json/properties/controls/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid34 = _errs120 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data49.checks !== undefined){
let data52 = data49.checks;
const _errs122 = errors;
if(errors === _errs122){
if(Array.isArray(data52)){
var valid35 = true;
const len10 = data52.length;
for(let i10=0; i10<len10; i10++){
const _errs124 = errors;
if(typeof data52[i10] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/checks/" + i10,schemaPath:"framework.schema.json/properties/controls/items/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid35 = _errs124 === errors;
if(!valid35){
break;
}
}
if(valid35){
let i11 = data52.length;
let j0;
if(i11 > 1){
const indices0 = {};
for(;i11--;){
let item0 = data52[i11];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i11+" are identical)"}];
return false;
break;
}
indices0[item0] = i11;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid34 = _errs122 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data49.manual !== undefined){
const _errs126 = errors;
if(typeof data49.manual !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/manual",schemaPath:"framework.schema.json/properties/controls/items/properties/manual/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs126 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data49.source !== undefined){
const _errs128 = errors;
if(typeof data49.source !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/source",schemaPath:"framework.schema.json/properties/controls/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid34 = _errs128 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data49.reasoned !== undefined){
let data56 = data49.reasoned;
const _errs130 = errors;
if(errors === _errs130){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing9;
if(((data56.checks === undefined) && (missing9 = "checks")) || ((data56.because === undefined) && (missing9 = "because"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs132 = errors;
for(const key6 in data56){
if(!((key6 === "checks") || (key6 === "because"))){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs132 === errors){
if(data56.checks !== undefined){
let data57 = data56.checks;
const _errs133 = errors;
if(errors === _errs133){
if(Array.isArray(data57)){
if(data57.length < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid38 = true;
const len11 = data57.length;
for(let i12=0; i12<len11; i12++){
const _errs135 = errors;
if(typeof data57[i12] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks/" + i12,schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid38 = _errs135 === errors;
if(!valid38){
break;
}
}
if(valid38){
let i13 = data57.length;
let j1;
if(i13 > 1){
const indices1 = {};
for(;i13--;){
let item1 = data57[i13];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i13+" are identical)"}];
return false;
break;
}
indices1[item1] = i13;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/checks",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs133 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data56.because !== undefined){
let data59 = data56.because;
const _errs137 = errors;
if(errors === _errs137){
if(typeof data59 === "string"){
if(func1(data59) < 1){
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/because",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned/because",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs137 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9+"/reasoned",schemaPath:"framework.schema.json/properties/controls/items/properties/reasoned/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs130 === errors;
}
else {
var valid34 = true;
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
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls/" + i9,schemaPath:"framework.schema.json/properties/controls/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs115 === errors;
if(!valid33){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/controls",schemaPath:"framework.schema.json/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid32 = _errs113 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"framework.schema.json/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs101 === errors;
if(!valid30){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/frameworks",schemaPath:"#/properties/keelson/properties/frameworks/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs98 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.shapes !== undefined){
let data60 = data7.shapes;
const _errs139 = errors;
if(errors === _errs139){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key7 in data60){
const _errs142 = errors;
if(!(validate22(data60[key7], {instancePath:instancePath+"/keelson/shapes/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data60,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid40 = _errs142 === errors;
if(!valid40){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/shapes",schemaPath:"#/properties/keelson/properties/shapes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs139 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.volatile !== undefined){
let data62 = data7.volatile;
const _errs143 = errors;
const _errs144 = errors;
if(errors === _errs144){
if(Array.isArray(data62)){
var valid42 = true;
const len12 = data62.length;
for(let i14=0; i14<len12; i14++){
const _errs146 = errors;
if(typeof data62[i14] !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/volatile/" + i14,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid42 = _errs146 === errors;
if(!valid42){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/volatile",schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs143 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.insights !== undefined){
let data64 = data7.insights;
const _errs148 = errors;
if(errors === _errs148){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing10;
if((((data64.entrypoint === undefined) && (missing10 = "entrypoint")) || ((data64.fields === undefined) && (missing10 = "fields"))) || ((data64.list === undefined) && (missing10 = "list"))){
validate20.errors = [{instancePath:instancePath+"/keelson/insights",schemaPath:"#/properties/keelson/properties/insights/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data64.entrypoint !== undefined){
const _errs150 = errors;
if(typeof data64.entrypoint !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/insights/entrypoint",schemaPath:"#/properties/keelson/properties/insights/properties/entrypoint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid43 = _errs150 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data64.fields !== undefined){
const _errs152 = errors;
if(!(validate23(data64.fields, {instancePath:instancePath+"/keelson/insights/fields",parentData:data64,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid43 = _errs152 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data64.list !== undefined){
let data67 = data64.list;
const _errs153 = errors;
if(errors === _errs153){
if(Array.isArray(data67)){
if(data67.length > 1000){
validate20.errors = [{instancePath:instancePath+"/keelson/insights/list",schemaPath:"#/properties/keelson/properties/insights/properties/list/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"}];
return false;
}
else {
var valid44 = true;
const len13 = data67.length;
for(let i15=0; i15<len13; i15++){
let data68 = data67[i15];
const _errs155 = errors;
if(errors === _errs155){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
let missing11;
if((((data68.id === undefined) && (missing11 = "id")) || ((data68.title === undefined) && (missing11 = "title"))) || ((data68.description === undefined) && (missing11 = "description"))){
validate20.errors = [{instancePath:instancePath+"/keelson/insights/list/" + i15,schemaPath:"#/properties/keelson/properties/insights/properties/list/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
if(data68.id !== undefined){
let data69 = data68.id;
const _errs157 = errors;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data69 === "string"){
if(!pattern13.test(data69)){
validate20.errors = [{instancePath:instancePath+"/keelson/insights/list/" + i15+"/id",schemaPath:"insight.schema.json#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/insights/list/" + i15+"/id",schemaPath:"insight.schema.json#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs157 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data68.title !== undefined){
const _errs160 = errors;
if(typeof data68.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/insights/list/" + i15+"/title",schemaPath:"#/properties/keelson/properties/insights/properties/list/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs160 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data68.description !== undefined){
const _errs162 = errors;
if(typeof data68.description !== "string"){
validate20.errors = [{instancePath:instancePath+"/keelson/insights/list/" + i15+"/description",schemaPath:"#/properties/keelson/properties/insights/properties/list/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid45 = _errs162 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/insights/list/" + i15,schemaPath:"#/properties/keelson/properties/insights/properties/list/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs155 === errors;
if(!valid44){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/insights/list",schemaPath:"#/properties/keelson/properties/insights/properties/list/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid43 = _errs153 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/insights",schemaPath:"#/properties/keelson/properties/insights/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs148 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.paths !== undefined){
let data72 = data7.paths;
const _errs164 = errors;
if(errors === _errs164){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key8 in data72){
const _errs167 = errors;
if(!(validate32(data72[key8], {instancePath:instancePath+"/keelson/paths/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data72,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid47 = _errs167 === errors;
if(!valid47){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/paths",schemaPath:"#/properties/keelson/properties/paths/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs164 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.queries !== undefined){
let data74 = data7.queries;
const _errs168 = errors;
if(errors === _errs168){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key9 in data74){
const _errs171 = errors;
if(!(validate33(data74[key9], {instancePath:instancePath+"/keelson/queries/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data74,parentDataProperty:key9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid48 = _errs171 === errors;
if(!valid48){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/keelson/queries",schemaPath:"#/properties/keelson/properties/queries/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs168 === errors;
}
else {
var valid5 = true;
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
validate20.errors = [{instancePath:instancePath+"/keelson",schemaPath:"#/properties/keelson/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
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
validate20.evaluated = {"props":{"manifest":true,"keelson":true},"dynamicProps":false,"dynamicItems":false};

export const strings = validate66;

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
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate66.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const paths = validate67;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid2 = true;
const len1 = data0.length;
for(let i1=0; i1<len1; i1++){
const _errs4 = errors;
if(typeof data0[i1] !== "string"){
validate67.errors = [{instancePath:instancePath+"/" + i0+"/" + i1,schemaPath:"#/$defs/strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const edges = validate68;

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const shape = validate70;

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.fields === undefined) && (missing0 = "fields")) || ((data.related === undefined) && (missing0 = "related"))) || ((data.related_from === undefined) && (missing0 = "related_from"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.fields !== undefined){
const _errs1 = errors;
if(!(validate23(data.fields, {instancePath:instancePath+"/fields",parentData:data,parentDataProperty:"fields",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related !== undefined){
const _errs2 = errors;
if(!(validate25(data.related, {instancePath:instancePath+"/related",parentData:data,parentDataProperty:"related",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.related_from !== undefined){
const _errs3 = errors;
if(!(validate25(data.related_from, {instancePath:instancePath+"/related_from",parentData:data,parentDataProperty:"related_from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"fields":true,"related":true,"related_from":true},"dynamicProps":false,"dynamicItems":false};
