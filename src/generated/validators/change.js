/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema34 = {"type":"object","additionalProperties":false,"required":["id","cloud","scope","status","resources","problems"],"properties":{"id":{"type":"string","minLength":1},"cloud":{"$ref":"#/$defs/cloud"},"scope":{"type":"string","minLength":1},"name":{"type":"string"},"status":{"enum":["complete","partial","failed"]},"resources":{"type":"integer","minimum":0},"problems":{"type":"array","items":{"$ref":"#/$defs/problem"}},"waivers":{"type":"array","items":{"$ref":"#/$defs/inlineWaiver"}}}};
const schema35 = {"enum":["azure","aws","gcp","code"]};
const schema36 = {"type":"object","additionalProperties":false,"required":["code","message","collector","types"],"properties":{"code":{"enum":["no_credentials","denied","throttled","not_recorded","region_disabled","not_found","not_captured","unexpected_shape","truncated","unavailable","timed_out","invalid","too_large","unreadable","unsupported","unresolved","outside"]},"message":{"type":"string","minLength":1},"collector":{"type":"string","minLength":1},"call":{"type":"string"},"resource":{"type":"string"},"permission":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"types":{"type":"array","items":{"type":"string"}}}};
const func1 = ajv_dist_runtime_ucs2length.default;
const func4 = Object.prototype.hasOwnProperty;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.cloud === undefined) && (missing0 = "cloud"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.resources === undefined) && (missing0 = "resources"))) || ((data.problems === undefined) && (missing0 = "problems"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "cloud")) || (key0 === "scope")) || (key0 === "name")) || (key0 === "status")) || (key0 === "resources")) || (key0 === "problems")) || (key0 === "waivers"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(func1(data0) < 1){
validate28.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cloud !== undefined){
let data1 = data.cloud;
const _errs4 = errors;
if(!((((data1 === "azure") || (data1 === "aws")) || (data1 === "gcp")) || (data1 === "code"))){
validate28.errors = [{instancePath:instancePath+"/cloud",schemaPath:"#/$defs/cloud/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data2 = data.scope;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate28.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs10 = errors;
if(!(((data4 === "complete") || (data4 === "partial")) || (data4 === "failed"))){
validate28.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema34.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resources !== undefined){
let data5 = data.resources;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate28.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate28.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data6 = data.problems;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((((data7.code === undefined) && (missing1 = "code")) || ((data7.message === undefined) && (missing1 = "message"))) || ((data7.collector === undefined) && (missing1 = "collector"))) || ((data7.types === undefined) && (missing1 = "types"))){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(func4.call(schema36.properties, key1))){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0,schemaPath:"#/$defs/problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.code !== undefined){
let data8 = data7.code;
const _errs19 = errors;
if(!(((((((((((((((((data8 === "no_credentials") || (data8 === "denied")) || (data8 === "throttled")) || (data8 === "not_recorded")) || (data8 === "region_disabled")) || (data8 === "not_found")) || (data8 === "not_captured")) || (data8 === "unexpected_shape")) || (data8 === "truncated")) || (data8 === "unavailable")) || (data8 === "timed_out")) || (data8 === "invalid")) || (data8 === "too_large")) || (data8 === "unreadable")) || (data8 === "unsupported")) || (data8 === "unresolved")) || (data8 === "outside"))){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/code",schemaPath:"#/$defs/problem/properties/code/enum",keyword:"enum",params:{allowedValues: schema36.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.message !== undefined){
let data9 = data7.message;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data9 === "string"){
if(func1(data9) < 1){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/message",schemaPath:"#/$defs/problem/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/message",schemaPath:"#/$defs/problem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.collector !== undefined){
let data10 = data7.collector;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(func1(data10) < 1){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/collector",schemaPath:"#/$defs/problem/properties/collector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/collector",schemaPath:"#/$defs/problem/properties/collector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.call !== undefined){
const _errs24 = errors;
if(typeof data7.call !== "string"){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/call",schemaPath:"#/$defs/problem/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.resource !== undefined){
const _errs26 = errors;
if(typeof data7.resource !== "string"){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/resource",schemaPath:"#/$defs/problem/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.permission !== undefined){
const _errs28 = errors;
if(typeof data7.permission !== "string"){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/permission",schemaPath:"#/$defs/problem/properties/permission/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.file !== undefined){
const _errs30 = errors;
if(typeof data7.file !== "string"){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/file",schemaPath:"#/$defs/problem/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.line !== undefined){
let data15 = data7.line;
const _errs32 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/line",schemaPath:"#/$defs/problem/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/line",schemaPath:"#/$defs/problem/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.column !== undefined){
let data16 = data7.column;
const _errs34 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/column",schemaPath:"#/$defs/problem/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/column",schemaPath:"#/$defs/problem/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.types !== undefined){
let data17 = data7.types;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data17)){
var valid5 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
const _errs38 = errors;
if(typeof data17[i1] !== "string"){
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/types/" + i1,schemaPath:"#/$defs/problem/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs38 === errors;
if(!valid5){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/problems/" + i0+"/types",schemaPath:"#/$defs/problem/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
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
validate28.errors = [{instancePath:instancePath+"/problems/" + i0,schemaPath:"#/$defs/problem/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data19 = data.waivers;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data19)){
var valid6 = true;
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if((((data20.check === undefined) && (missing2 = "check")) || ((data20.file === undefined) && (missing2 = "file"))) || ((data20.line === undefined) && (missing2 = "line"))){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/inlineWaiver/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key2 in data20){
if(!((((((((key2 === "check") || (key2 === "file")) || (key2 === "line")) || (key2 === "reason")) || (key2 === "until")) || (key2 === "tool")) || (key2 === "owner")) || (key2 === "problem"))){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/inlineWaiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data20.check !== undefined){
const _errs46 = errors;
if(typeof data20.check !== "string"){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2+"/check",schemaPath:"#/$defs/inlineWaiver/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs46 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.file !== undefined){
let data22 = data20.file;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data22 === "string"){
if(func1(data22) < 1){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2+"/file",schemaPath:"#/$defs/inlineWaiver/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2+"/file",schemaPath:"#/$defs/inlineWaiver/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.line !== undefined){
let data23 = data20.line;
const _errs50 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2+"/line",schemaPath:"#/$defs/inlineWaiver/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2+"/line",schemaPath:"#/$defs/inlineWaiver/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.reason !== undefined){
const _errs52 = errors;
if(typeof data20.reason !== "string"){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2+"/reason",schemaPath:"#/$defs/inlineWaiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.until !== undefined){
const _errs54 = errors;
if(typeof data20.until !== "string"){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2+"/until",schemaPath:"#/$defs/inlineWaiver/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.tool !== undefined){
const _errs56 = errors;
if(typeof data20.tool !== "string"){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2+"/tool",schemaPath:"#/$defs/inlineWaiver/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.owner !== undefined){
const _errs58 = errors;
if(typeof data20.owner !== "string"){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2+"/owner",schemaPath:"#/$defs/inlineWaiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs58 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.problem !== undefined){
const _errs60 = errors;
if(typeof data20.problem !== "string"){
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2+"/problem",schemaPath:"#/$defs/inlineWaiver/properties/problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs60 === errors;
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
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/inlineWaiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs42 === errors;
if(!valid6){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
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
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","additionalProperties":false,"required":["check","title","status","severity","risk_area","resource","evidence","remediation","controls","equivalents","threats","fingerprint"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"status":{"$ref":"#/$defs/status"},"severity":{"$ref":"check.schema.json#/properties/severity"},"risk_area":{"$ref":"check.schema.json#/properties/risk_area"},"risk":{"type":"object","additionalProperties":false,"required":["level","factors"],"properties":{"level":{"$ref":"#/$defs/level"},"factors":{"type":"array","items":{"type":"string"}}}},"resource":{"type":"object","additionalProperties":false,"required":["id","cloud","type","name","account","region"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"address":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"end_line":{"type":"integer","minimum":1},"end_column":{"type":"integer","minimum":1}}},"place":{"$ref":"#/$defs/place"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","state"],"properties":{"path":{"type":"string"},"state":{"enum":["value","default","absent","unknown"]},"value":{},"message":{"type":"string"},"place":{"$ref":"#/$defs/place"}}}},"baseline":{"enum":["new","unchanged"]},"message":{"type":"string"},"waiver":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string"},"owner":{"type":"string"},"expires":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"remediation":{"$ref":"check.schema.json#/properties/remediation"},"controls":{"type":"array","items":{"type":"string"}},"equivalents":{"type":"array","items":{"type":"string"}},"threats":{"type":"array","items":{"type":"string"}},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"}}};
const schema64 = {"enum":["pass","fail","unknown","not_applicable","waived","error"]};
const schema66 = {"enum":["critical","high","medium","low"]};
const schema67 = {"enum":["identity","network","data","dependencies","monitoring","model-safety","governance"]};
const schema62 = {"enum":["critical","high","medium","low"]};
const pattern13 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(((((((((((((data.check === undefined) && (missing0 = "check")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.risk_area === undefined) && (missing0 = "risk_area"))) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.remediation === undefined) && (missing0 = "remediation"))) || ((data.controls === undefined) && (missing0 = "controls"))) || ((data.equivalents === undefined) && (missing0 = "equivalents"))) || ((data.threats === undefined) && (missing0 = "threats"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema63.properties, key0))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate70.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate70.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs6 = errors;
if(!((((((data2 === "pass") || (data2 === "fail")) || (data2 === "unknown")) || (data2 === "not_applicable")) || (data2 === "waived")) || (data2 === "error"))){
validate70.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema64.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data3 = data.severity;
const _errs8 = errors;
if(!((((data3 === "critical") || (data3 === "high")) || (data3 === "medium")) || (data3 === "low"))){
validate70.errors = [{instancePath:instancePath+"/severity",schemaPath:"check.schema.json#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk_area !== undefined){
let data4 = data.risk_area;
const _errs10 = errors;
if(!(((((((data4 === "identity") || (data4 === "network")) || (data4 === "data")) || (data4 === "dependencies")) || (data4 === "monitoring")) || (data4 === "model-safety")) || (data4 === "governance"))){
validate70.errors = [{instancePath:instancePath+"/risk_area",schemaPath:"check.schema.json#/properties/risk_area/enum",keyword:"enum",params:{allowedValues: schema67.enum},message:"must be equal to one of the allowed values"}];
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
if(((data5.level === undefined) && (missing1 = "level")) || ((data5.factors === undefined) && (missing1 = "factors"))){
validate70.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "level") || (key1 === "factors"))){
validate70.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.level !== undefined){
let data6 = data5.level;
const _errs15 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate70.errors = [{instancePath:instancePath+"/risk/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.factors !== undefined){
let data7 = data5.factors;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
var valid6 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(typeof data7[i0] !== "string"){
validate70.errors = [{instancePath:instancePath+"/risk/factors/" + i0,schemaPath:"#/properties/risk/properties/factors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/risk/factors",schemaPath:"#/properties/risk/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource !== undefined){
let data9 = data.resource;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((((((data9.id === undefined) && (missing2 = "id")) || ((data9.cloud === undefined) && (missing2 = "cloud"))) || ((data9.type === undefined) && (missing2 = "type"))) || ((data9.name === undefined) && (missing2 = "name"))) || ((data9.account === undefined) && (missing2 = "account"))) || ((data9.region === undefined) && (missing2 = "region"))){
validate70.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(func4.call(schema63.properties.resource.properties, key2))){
validate70.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.id !== undefined){
const _errs24 = errors;
if(typeof data9.id !== "string"){
validate70.errors = [{instancePath:instancePath+"/resource/id",schemaPath:"#/properties/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs24 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.cloud !== undefined){
const _errs26 = errors;
if(typeof data9.cloud !== "string"){
validate70.errors = [{instancePath:instancePath+"/resource/cloud",schemaPath:"#/properties/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.type !== undefined){
const _errs28 = errors;
if(typeof data9.type !== "string"){
validate70.errors = [{instancePath:instancePath+"/resource/type",schemaPath:"#/properties/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.name !== undefined){
const _errs30 = errors;
if(typeof data9.name !== "string"){
validate70.errors = [{instancePath:instancePath+"/resource/name",schemaPath:"#/properties/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.account !== undefined){
const _errs32 = errors;
if(typeof data9.account !== "string"){
validate70.errors = [{instancePath:instancePath+"/resource/account",schemaPath:"#/properties/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.region !== undefined){
const _errs34 = errors;
if(typeof data9.region !== "string"){
validate70.errors = [{instancePath:instancePath+"/resource/region",schemaPath:"#/properties/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.address !== undefined){
const _errs36 = errors;
if(typeof data9.address !== "string"){
validate70.errors = [{instancePath:instancePath+"/resource/address",schemaPath:"#/properties/resource/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.file !== undefined){
const _errs38 = errors;
if(typeof data9.file !== "string"){
validate70.errors = [{instancePath:instancePath+"/resource/file",schemaPath:"#/properties/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.line !== undefined){
let data18 = data9.line;
const _errs40 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate70.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/properties/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate70.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/properties/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.column !== undefined){
let data19 = data9.column;
const _errs42 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate70.errors = [{instancePath:instancePath+"/resource/column",schemaPath:"#/properties/resource/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate70.errors = [{instancePath:instancePath+"/resource/column",schemaPath:"#/properties/resource/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.end_line !== undefined){
let data20 = data9.end_line;
const _errs44 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate70.errors = [{instancePath:instancePath+"/resource/end_line",schemaPath:"#/properties/resource/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
validate70.errors = [{instancePath:instancePath+"/resource/end_line",schemaPath:"#/properties/resource/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.end_column !== undefined){
let data21 = data9.end_column;
const _errs46 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate70.errors = [{instancePath:instancePath+"/resource/end_column",schemaPath:"#/properties/resource/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
validate70.errors = [{instancePath:instancePath+"/resource/end_column",schemaPath:"#/properties/resource/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid7 = _errs46 === errors;
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
else {
validate70.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data22 = data.place;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if((data22.line === undefined) && (missing3 = "line")){
validate70.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key3 in data22){
if(!((((key3 === "line") || (key3 === "column")) || (key3 === "end_line")) || (key3 === "end_column"))){
validate70.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data22.line !== undefined){
let data23 = data22.line;
const _errs52 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate70.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs52){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate70.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.column !== undefined){
let data24 = data22.column;
const _errs54 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate70.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
validate70.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.end_line !== undefined){
let data25 = data22.end_line;
const _errs56 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate70.errors = [{instancePath:instancePath+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
validate70.errors = [{instancePath:instancePath+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data22.end_column !== undefined){
let data26 = data22.end_column;
const _errs58 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate70.errors = [{instancePath:instancePath+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
validate70.errors = [{instancePath:instancePath+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid9 = _errs58 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
let data27 = data.evidence;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data27)){
var valid10 = true;
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
const _errs62 = errors;
if(errors === _errs62){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing4;
if(((data28.path === undefined) && (missing4 = "path")) || ((data28.state === undefined) && (missing4 = "state"))){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs64 = errors;
for(const key4 in data28){
if(!(((((key4 === "path") || (key4 === "state")) || (key4 === "value")) || (key4 === "message")) || (key4 === "place"))){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs64 === errors){
if(data28.path !== undefined){
const _errs65 = errors;
if(typeof data28.path !== "string"){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/path",schemaPath:"#/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.state !== undefined){
let data30 = data28.state;
const _errs67 = errors;
if(!((((data30 === "value") || (data30 === "default")) || (data30 === "absent")) || (data30 === "unknown"))){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/state",schemaPath:"#/properties/evidence/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema63.properties.evidence.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.message !== undefined){
const _errs68 = errors;
if(typeof data28.message !== "string"){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/message",schemaPath:"#/properties/evidence/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs68 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.place !== undefined){
let data32 = data28.place;
const _errs70 = errors;
const _errs71 = errors;
if(errors === _errs71){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing5;
if((data32.line === undefined) && (missing5 = "line")){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs73 = errors;
for(const key5 in data32){
if(!((((key5 === "line") || (key5 === "column")) || (key5 === "end_line")) || (key5 === "end_column"))){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data32.line !== undefined){
let data33 = data32.line;
const _errs74 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.column !== undefined){
let data34 = data32.column;
const _errs76 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid13 = _errs76 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.end_line !== undefined){
let data35 = data32.end_line;
const _errs78 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs78){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid13 = _errs78 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data32.end_column !== undefined){
let data36 = data32.end_column;
const _errs80 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs80){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid13 = _errs80 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs70 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs62 === errors;
if(!valid10){
break;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data37 = data.baseline;
const _errs82 = errors;
if(!((data37 === "new") || (data37 === "unchanged"))){
validate70.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema63.properties.baseline.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs83 = errors;
if(typeof data.message !== "string"){
validate70.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver !== undefined){
let data39 = data.waiver;
const _errs85 = errors;
if(errors === _errs85){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing6;
if((data39.reason === undefined) && (missing6 = "reason")){
validate70.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs87 = errors;
for(const key6 in data39){
if(!(((((key6 === "reason") || (key6 === "owner")) || (key6 === "expires")) || (key6 === "file")) || (key6 === "line"))){
validate70.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs87 === errors){
if(data39.reason !== undefined){
const _errs88 = errors;
if(typeof data39.reason !== "string"){
validate70.errors = [{instancePath:instancePath+"/waiver/reason",schemaPath:"#/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs88 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data39.owner !== undefined){
const _errs90 = errors;
if(typeof data39.owner !== "string"){
validate70.errors = [{instancePath:instancePath+"/waiver/owner",schemaPath:"#/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs90 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data39.expires !== undefined){
const _errs92 = errors;
if(typeof data39.expires !== "string"){
validate70.errors = [{instancePath:instancePath+"/waiver/expires",schemaPath:"#/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs92 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data39.file !== undefined){
const _errs94 = errors;
if(typeof data39.file !== "string"){
validate70.errors = [{instancePath:instancePath+"/waiver/file",schemaPath:"#/properties/waiver/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs94 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data39.line !== undefined){
let data44 = data39.line;
const _errs96 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate70.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"#/properties/waiver/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs96){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
validate70.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"#/properties/waiver/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid14 = _errs96 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remediation !== undefined){
let data45 = data.remediation;
const _errs98 = errors;
const _errs99 = errors;
if(errors === _errs99){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing7;
if((data45.summary === undefined) && (missing7 = "summary")){
validate70.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key7 in data45){
if(!(((((key7 === "summary") || (key7 === "cli")) || (key7 === "terraform")) || (key7 === "bicep")) || (key7 === "cloudformation"))){
validate70.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data45.summary !== undefined){
let data46 = data45.summary;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data46 === "string"){
if(func1(data46) < 10){
validate70.errors = [{instancePath:instancePath+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs102 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.cli !== undefined){
const _errs104 = errors;
if(typeof data45.cli !== "string"){
validate70.errors = [{instancePath:instancePath+"/remediation/cli",schemaPath:"check.schema.json#/properties/remediation/properties/cli/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs104 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.terraform !== undefined){
const _errs106 = errors;
if(typeof data45.terraform !== "string"){
validate70.errors = [{instancePath:instancePath+"/remediation/terraform",schemaPath:"check.schema.json#/properties/remediation/properties/terraform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs106 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.bicep !== undefined){
const _errs108 = errors;
if(typeof data45.bicep !== "string"){
validate70.errors = [{instancePath:instancePath+"/remediation/bicep",schemaPath:"check.schema.json#/properties/remediation/properties/bicep/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs108 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.cloudformation !== undefined){
const _errs110 = errors;
if(typeof data45.cloudformation !== "string"){
validate70.errors = [{instancePath:instancePath+"/remediation/cloudformation",schemaPath:"check.schema.json#/properties/remediation/properties/cloudformation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs110 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controls !== undefined){
let data51 = data.controls;
const _errs112 = errors;
if(errors === _errs112){
if(Array.isArray(data51)){
var valid17 = true;
const len2 = data51.length;
for(let i2=0; i2<len2; i2++){
const _errs114 = errors;
if(typeof data51[i2] !== "string"){
validate70.errors = [{instancePath:instancePath+"/controls/" + i2,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs114 === errors;
if(!valid17){
break;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs112 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.equivalents !== undefined){
let data53 = data.equivalents;
const _errs116 = errors;
if(errors === _errs116){
if(Array.isArray(data53)){
var valid18 = true;
const len3 = data53.length;
for(let i3=0; i3<len3; i3++){
const _errs118 = errors;
if(typeof data53[i3] !== "string"){
validate70.errors = [{instancePath:instancePath+"/equivalents/" + i3,schemaPath:"#/properties/equivalents/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs118 === errors;
if(!valid18){
break;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/equivalents",schemaPath:"#/properties/equivalents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threats !== undefined){
let data55 = data.threats;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data55)){
var valid19 = true;
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
const _errs122 = errors;
if(typeof data55[i4] !== "string"){
validate70.errors = [{instancePath:instancePath+"/threats/" + i4,schemaPath:"#/properties/threats/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs122 === errors;
if(!valid19){
break;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/threats",schemaPath:"#/properties/threats/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data57 = data.fingerprint;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data57 === "string"){
if(!pattern13.test(data57)){
validate70.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs124 === errors;
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
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/attack-path.schema.json","type":"object","additionalProperties":false,"required":["id","rule","title","narrative","entry_point","risk","nodes","steps","findings","techniques","first_seen"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"rule":{"type":"string"},"title":{"type":"string"},"narrative":{"type":"string"},"entry_point":{"$ref":"attack-rule.schema.json#/properties/entry_point"},"risk":{"type":"object","additionalProperties":false,"required":["level","likelihood","impact"],"properties":{"level":{"$ref":"#/$defs/level"},"likelihood":{"$ref":"#/$defs/weighed"},"impact":{"$ref":"#/$defs/weighed"}}},"nodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/node"}},"steps":{"type":"array","items":{"$ref":"#/$defs/step"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"techniques":{"$ref":"attack-rule.schema.json#/properties/techniques"},"first_seen":{"type":"string","format":"date-time"},"baseline":{"enum":["new","unchanged"]}},"$defs":{"level":{"enum":["critical","high","medium","low"]},"weighed":{"type":"object","additionalProperties":false,"required":["level","factors"],"properties":{"level":{"$ref":"#/$defs/level"},"factors":{"type":"array","items":{"type":"string"}}}},"node":{"type":"object","additionalProperties":false,"required":["id","name","insights"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"insights":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","needed","reasons"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"needed":{"type":"boolean"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/reason"}}}}}}},"reason":{"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string"},"findings":{"type":"array","items":{"type":"string"}},"path":{"type":"string"},"value":{}}},"step":{"type":"object","additionalProperties":false,"required":["text","edges"],"properties":{"text":{"type":"string"},"edges":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from","to","kind"],"properties":{"from":{"type":"string"},"to":{"type":"string"},"kind":{"$ref":"inventory.schema.json#/$defs/relationship/properties/kind"},"level":{"$ref":"inventory.schema.json#/$defs/relationship/properties/level"},"evidence":{"type":"string"}}}},"breaks":{"type":"array","items":{"type":"string"}}}},"finding":{"type":"object","additionalProperties":false,"required":["check","resource","fingerprint","cuts"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"type":"string"},"fingerprint":{"type":"string"},"cuts":{"enum":["alone","together","no"]}}}}};
const schema104 = {"enum":["internet","leaked-credential","untrusted-content","supply-chain","foreign-account","code-repository","foothold"]};
const schema105 = {"enum":["critical","high","medium","low"]};
const schema113 = {"type":"object","additionalProperties":false,"required":["check","resource","fingerprint","cuts"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"type":"string"},"fingerprint":{"type":"string"},"cuts":{"enum":["alone","together","no"]}}};
const pattern15 = new RegExp("^T\\d{4}(\\.\\d{3})?$", "u");
const pattern16 = new RegExp("^AML\\.T\\d{4}(\\.\\d{3})?$", "u");

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
validate62.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"}];
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

const schema108 = {"type":"object","additionalProperties":false,"required":["id","name","insights"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"insights":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","needed","reasons"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"needed":{"type":"boolean"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/reason"}}}}}}};

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
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.insights === undefined) && (missing0 = "insights"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema108.properties, key0))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate65.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate65.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate65.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key1 in data10){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "needed")) || (key1 === "reasons"))){
validate65.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.id !== undefined){
const _errs25 = errors;
if(typeof data10.id !== "string"){
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/id",schemaPath:"#/properties/insights/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/title",schemaPath:"#/properties/insights/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/needed",schemaPath:"#/properties/insights/items/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons",schemaPath:"#/properties/insights/items/properties/reasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data15){
if(!((((key2 === "message") || (key2 === "findings")) || (key2 === "path")) || (key2 === "value"))){
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.message !== undefined){
const _errs37 = errors;
if(typeof data15.message !== "string"){
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/message",schemaPath:"#/$defs/reason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/findings/" + i2,schemaPath:"#/$defs/reason/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs41 === errors;
if(!valid6){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/findings",schemaPath:"#/$defs/reason/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/path",schemaPath:"#/$defs/reason/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate65.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons",schemaPath:"#/properties/insights/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate65.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate65.errors = [{instancePath:instancePath+"/insights",schemaPath:"#/properties/insights/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"enum":["contains","deploys","serves","uses-model","grounded-on","fine-tuned-on","trained-on","reads","writes","runs","runs-as","can-assume","has-permission","exposes","routes-to","peered-with","encrypted-by","logs-to","built-from","provisions","depends-on","affected-by","calls","guarded-by"]};
const schema87 = {"enum":["read","write","admin","invoke","list-keys"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.text === undefined) && (missing0 = "text")) || ((data.edges === undefined) && (missing0 = "edges"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "edges")) || (key0 === "breaks"))){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate67.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate67.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((((key1 === "from") || (key1 === "to")) || (key1 === "kind")) || (key1 === "level")) || (key1 === "evidence"))){
validate67.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.from !== undefined){
const _errs9 = errors;
if(typeof data2.from !== "string"){
validate67.errors = [{instancePath:instancePath+"/edges/" + i0+"/from",schemaPath:"#/properties/edges/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:instancePath+"/edges/" + i0+"/to",schemaPath:"#/properties/edges/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:instancePath+"/edges/" + i0+"/kind",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema85.enum},message:"must be equal to one of the allowed values"}];
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
validate67.errors = [{instancePath:instancePath+"/edges/" + i0+"/level",schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema87.enum},message:"must be equal to one of the allowed values"}];
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
validate67.errors = [{instancePath:instancePath+"/edges/" + i0+"/evidence",schemaPath:"#/properties/edges/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate67.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate67.errors = [{instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate67.errors = [{instancePath:instancePath+"/breaks/" + i1,schemaPath:"#/properties/breaks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats0 = ajv_formats_dist_formats.fullFormats["date-time"];

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/attack-path.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
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
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema72.properties, key0))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(!pattern13.test(data0)){
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/entry_point",schemaPath:"attack-rule.schema.json#/properties/entry_point/enum",keyword:"enum",params:{allowedValues: schema104.enum},message:"must be equal to one of the allowed values"}];
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
validate36.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "level") || (key1 === "likelihood")) || (key1 === "impact"))){
validate36.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.level !== undefined){
let data6 = data5.level;
const _errs15 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate36.errors = [{instancePath:instancePath+"/risk/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate62(data5.likelihood, {instancePath:instancePath+"/risk/likelihood",parentData:data5,parentDataProperty:"likelihood",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
if(!(validate62(data5.impact, {instancePath:instancePath+"/risk/impact",parentData:data5,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
validate36.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate36.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate65(data9[i0], {instancePath:instancePath+"/nodes/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
validate36.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate67(data11[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate36.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data14){
if(!(((((key2 === "check") || (key2 === "title")) || (key2 === "resource")) || (key2 === "fingerprint")) || (key2 === "cuts"))){
validate36.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data14.check !== undefined){
const _errs31 = errors;
if(typeof data14.check !== "string"){
validate36.errors = [{instancePath:instancePath+"/findings/" + i2+"/check",schemaPath:"#/$defs/finding/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/findings/" + i2+"/title",schemaPath:"#/$defs/finding/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/findings/" + i2+"/resource",schemaPath:"#/$defs/finding/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/findings/" + i2+"/fingerprint",schemaPath:"#/$defs/finding/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/findings/" + i2+"/cuts",schemaPath:"#/$defs/finding/properties/cuts/enum",keyword:"enum",params:{allowedValues: schema113.properties.cuts.enum},message:"must be equal to one of the allowed values"}];
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
validate36.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate36.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate36.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key3 in data20){
if(!((key3 === "attack") || (key3 === "atlas"))){
validate36.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
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
validate36.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
if(!pattern15.test(data22)){
validate36.errors = [{instancePath:instancePath+"/techniques/attack/" + i3,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/items/pattern",keyword:"pattern",params:{pattern: "^T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/techniques/attack/" + i3,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"}];
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
validate36.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate36.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
if(!pattern16.test(data24)){
validate36.errors = [{instancePath:instancePath+"/techniques/atlas/" + i5,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/items/pattern",keyword:"pattern",params:{pattern: "^AML\\.T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^AML\\.T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/techniques/atlas/" + i5,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"}];
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
validate36.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate36.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate36.errors = [{instancePath:instancePath+"/first_seen",schemaPath:"#/properties/first_seen/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/first_seen",schemaPath:"#/properties/first_seen/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate36.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema72.properties.baseline.enum},message:"must be equal to one of the allowed values"}];
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
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/change.schema.json" */;
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
if((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.declared === undefined) && (missing0 = "declared"))) || ((data.added === undefined) && (missing0 = "added"))) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.attack_paths === undefined) && (missing0 = "attack_paths"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "declared")) || (key0 === "added")) || (key0 === "sources")) || (key0 === "summary")) || (key0 === "findings")) || (key0 === "attack_paths"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if("keelson.change/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.change/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.declared !== undefined){
let data1 = data.declared;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/declared",schemaPath:"#/properties/declared/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.added !== undefined){
let data2 = data.added;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate20.errors = [{instancePath:instancePath+"/added",schemaPath:"#/properties/added/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate20.errors = [{instancePath:instancePath+"/added",schemaPath:"#/properties/added/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data3 = data.sources;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate28(data3[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data5 = data.summary;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.findings === undefined) && (missing1 = "findings")) || ((data5.attack_paths === undefined) && (missing1 = "attack_paths"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data5){
if(!((key1 === "findings") || (key1 === "attack_paths"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.findings !== undefined){
let data6 = data5.findings;
const _errs13 = errors;
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((((data6.new === undefined) && (missing2 = "new")) || ((data6.removed === undefined) && (missing2 = "removed"))) || ((data6.changed === undefined) && (missing2 = "changed"))){
validate20.errors = [{instancePath:instancePath+"/summary/findings",schemaPath:"#/properties/summary/properties/findings/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data6){
if(!(((key2 === "new") || (key2 === "removed")) || (key2 === "changed"))){
validate20.errors = [{instancePath:instancePath+"/summary/findings",schemaPath:"#/properties/summary/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data6.new !== undefined){
let data7 = data6.new;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((((data7.critical === undefined) && (missing3 = "critical")) || ((data7.high === undefined) && (missing3 = "high"))) || ((data7.medium === undefined) && (missing3 = "medium"))) || ((data7.low === undefined) && (missing3 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/new",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key3 in data7){
if(!((((key3 === "critical") || (key3 === "high")) || (key3 === "medium")) || (key3 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/new",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.critical !== undefined){
let data8 = data7.critical;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/new/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.high !== undefined){
let data9 = data7.high;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/new/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.medium !== undefined){
let data10 = data7.medium;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/new/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.low !== undefined){
let data11 = data7.low;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/new/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs26 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/summary/findings/new",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.removed !== undefined){
let data12 = data6.removed;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing4;
if(((((data12.critical === undefined) && (missing4 = "critical")) || ((data12.high === undefined) && (missing4 = "high"))) || ((data12.medium === undefined) && (missing4 = "medium"))) || ((data12.low === undefined) && (missing4 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/removed",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs31 = errors;
for(const key4 in data12){
if(!((((key4 === "critical") || (key4 === "high")) || (key4 === "medium")) || (key4 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/removed",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs31 === errors){
if(data12.critical !== undefined){
let data13 = data12.critical;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/removed/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.high !== undefined){
let data14 = data12.high;
const _errs34 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/removed/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.medium !== undefined){
let data15 = data12.medium;
const _errs36 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/removed/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.low !== undefined){
let data16 = data12.low;
const _errs38 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/removed/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs38 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/summary/findings/removed",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.changed !== undefined){
let data17 = data6.changed;
const _errs40 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate20.errors = [{instancePath:instancePath+"/summary/findings/changed",schemaPath:"#/properties/summary/properties/findings/properties/changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate20.errors = [{instancePath:instancePath+"/summary/findings/changed",schemaPath:"#/properties/summary/properties/findings/properties/changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/findings",schemaPath:"#/properties/summary/properties/findings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.attack_paths !== undefined){
let data18 = data5.attack_paths;
const _errs42 = errors;
if(errors === _errs42){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing5;
if((((data18.new === undefined) && (missing5 = "new")) || ((data18.removed === undefined) && (missing5 = "removed"))) || ((data18.changed === undefined) && (missing5 = "changed"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths",schemaPath:"#/properties/summary/properties/attack_paths/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key5 in data18){
if(!(((key5 === "new") || (key5 === "removed")) || (key5 === "changed"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths",schemaPath:"#/properties/summary/properties/attack_paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data18.new !== undefined){
let data19 = data18.new;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing6;
if(((((data19.critical === undefined) && (missing6 = "critical")) || ((data19.high === undefined) && (missing6 = "high"))) || ((data19.medium === undefined) && (missing6 = "medium"))) || ((data19.low === undefined) && (missing6 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs48 = errors;
for(const key6 in data19){
if(!((((key6 === "critical") || (key6 === "high")) || (key6 === "medium")) || (key6 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
if(data19.critical !== undefined){
let data20 = data19.critical;
const _errs49 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs49 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data19.high !== undefined){
let data21 = data19.high;
const _errs51 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs51 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data19.medium !== undefined){
let data22 = data19.medium;
const _errs53 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data19.low !== undefined){
let data23 = data19.low;
const _errs55 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/new",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.removed !== undefined){
let data24 = data18.removed;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing7;
if(((((data24.critical === undefined) && (missing7 = "critical")) || ((data24.high === undefined) && (missing7 = "high"))) || ((data24.medium === undefined) && (missing7 = "medium"))) || ((data24.low === undefined) && (missing7 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/removed",schemaPath:"report.schema.json#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs60 = errors;
for(const key7 in data24){
if(!((((key7 === "critical") || (key7 === "high")) || (key7 === "medium")) || (key7 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/removed",schemaPath:"report.schema.json#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs60 === errors){
if(data24.critical !== undefined){
let data25 = data24.critical;
const _errs61 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/removed/critical",schemaPath:"report.schema.json#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs61 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.high !== undefined){
let data26 = data24.high;
const _errs63 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/removed/high",schemaPath:"report.schema.json#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.medium !== undefined){
let data27 = data24.medium;
const _errs65 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/removed/medium",schemaPath:"report.schema.json#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs65 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data24.low !== undefined){
let data28 = data24.low;
const _errs67 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/removed/low",schemaPath:"report.schema.json#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs67 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/removed",schemaPath:"report.schema.json#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs57 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data18.changed !== undefined){
let data29 = data18.changed;
const _errs69 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/changed",schemaPath:"#/properties/summary/properties/attack_paths/properties/changed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs69){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/changed",schemaPath:"#/properties/summary/properties/attack_paths/properties/changed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths",schemaPath:"#/properties/summary/properties/attack_paths/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data30 = data.findings;
const _errs71 = errors;
if(errors === _errs71){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing8;
if((((data30.new === undefined) && (missing8 = "new")) || ((data30.removed === undefined) && (missing8 = "removed"))) || ((data30.changed === undefined) && (missing8 = "changed"))){
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs73 = errors;
for(const key8 in data30){
if(!(((key8 === "new") || (key8 === "removed")) || (key8 === "changed"))){
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data30.new !== undefined){
let data31 = data30.new;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data31)){
var valid14 = true;
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
const _errs76 = errors;
if(!(validate70(data31[i1], {instancePath:instancePath+"/findings/new/" + i1,parentData:data31,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid14 = _errs76 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/new",schemaPath:"#/properties/findings/properties/new/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data30.removed !== undefined){
let data33 = data30.removed;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data33)){
var valid15 = true;
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
const _errs79 = errors;
if(!(validate70(data33[i2], {instancePath:instancePath+"/findings/removed/" + i2,parentData:data33,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid15 = _errs79 === errors;
if(!valid15){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/removed",schemaPath:"#/properties/findings/properties/removed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs77 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data30.changed !== undefined){
let data35 = data30.changed;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data35)){
var valid16 = true;
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
const _errs82 = errors;
if(errors === _errs82){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing9;
if(((data36.before === undefined) && (missing9 = "before")) || ((data36.after === undefined) && (missing9 = "after"))){
validate20.errors = [{instancePath:instancePath+"/findings/changed/" + i3,schemaPath:"#/properties/findings/properties/changed/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs84 = errors;
for(const key9 in data36){
if(!((key9 === "before") || (key9 === "after"))){
validate20.errors = [{instancePath:instancePath+"/findings/changed/" + i3,schemaPath:"#/properties/findings/properties/changed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs84 === errors){
if(data36.before !== undefined){
const _errs85 = errors;
if(!(validate70(data36.before, {instancePath:instancePath+"/findings/changed/" + i3+"/before",parentData:data36,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid17 = _errs85 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data36.after !== undefined){
const _errs86 = errors;
if(!(validate70(data36.after, {instancePath:instancePath+"/findings/changed/" + i3+"/after",parentData:data36,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid17 = _errs86 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/changed/" + i3,schemaPath:"#/properties/findings/properties/changed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs82 === errors;
if(!valid16){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings/changed",schemaPath:"#/properties/findings/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs80 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attack_paths !== undefined){
let data39 = data.attack_paths;
const _errs87 = errors;
if(errors === _errs87){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing10;
if((((data39.new === undefined) && (missing10 = "new")) || ((data39.removed === undefined) && (missing10 = "removed"))) || ((data39.changed === undefined) && (missing10 = "changed"))){
validate20.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs89 = errors;
for(const key10 in data39){
if(!(((key10 === "new") || (key10 === "removed")) || (key10 === "changed"))){
validate20.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs89 === errors){
if(data39.new !== undefined){
let data40 = data39.new;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data40)){
var valid19 = true;
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
const _errs92 = errors;
if(!(validate36(data40[i4], {instancePath:instancePath+"/attack_paths/new/" + i4,parentData:data40,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid19 = _errs92 === errors;
if(!valid19){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths/new",schemaPath:"#/properties/attack_paths/properties/new/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data39.removed !== undefined){
let data42 = data39.removed;
const _errs93 = errors;
if(errors === _errs93){
if(Array.isArray(data42)){
var valid20 = true;
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
const _errs95 = errors;
if(!(validate36(data42[i5], {instancePath:instancePath+"/attack_paths/removed/" + i5,parentData:data42,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid20 = _errs95 === errors;
if(!valid20){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths/removed",schemaPath:"#/properties/attack_paths/properties/removed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs93 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data39.changed !== undefined){
let data44 = data39.changed;
const _errs96 = errors;
if(errors === _errs96){
if(Array.isArray(data44)){
var valid21 = true;
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
const _errs98 = errors;
if(errors === _errs98){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing11;
if(((data45.before === undefined) && (missing11 = "before")) || ((data45.after === undefined) && (missing11 = "after"))){
validate20.errors = [{instancePath:instancePath+"/attack_paths/changed/" + i6,schemaPath:"#/properties/attack_paths/properties/changed/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs100 = errors;
for(const key11 in data45){
if(!((key11 === "before") || (key11 === "after"))){
validate20.errors = [{instancePath:instancePath+"/attack_paths/changed/" + i6,schemaPath:"#/properties/attack_paths/properties/changed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs100 === errors){
if(data45.before !== undefined){
const _errs101 = errors;
if(!(validate36(data45.before, {instancePath:instancePath+"/attack_paths/changed/" + i6+"/before",parentData:data45,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid22 = _errs101 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data45.after !== undefined){
const _errs102 = errors;
if(!(validate36(data45.after, {instancePath:instancePath+"/attack_paths/changed/" + i6+"/after",parentData:data45,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid22 = _errs102 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths/changed/" + i6,schemaPath:"#/properties/attack_paths/properties/changed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs98 === errors;
if(!valid21){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths/changed",schemaPath:"#/properties/attack_paths/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs96 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs87 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
