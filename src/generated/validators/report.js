/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
export const document = validate20;
const schema57 = {"enum":["critical","high","medium","low"]};
const pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const formats0 = ajv_formats_dist_formats.fullFormats["date-time"];
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

const schema58 = {"type":"object","additionalProperties":false,"required":["check","title","status","severity","risk_area","resource","evidence","remediation","controls","equivalents","threats","fingerprint"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"status":{"$ref":"#/$defs/status"},"severity":{"$ref":"check.schema.json#/properties/severity"},"risk_area":{"$ref":"check.schema.json#/properties/risk_area"},"risk":{"type":"object","additionalProperties":false,"required":["level","factors"],"properties":{"level":{"$ref":"#/$defs/level"},"factors":{"type":"array","items":{"type":"string"}}}},"resource":{"type":"object","additionalProperties":false,"required":["id","cloud","type","name","account","region"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"address":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"end_line":{"type":"integer","minimum":1},"end_column":{"type":"integer","minimum":1}}},"place":{"$ref":"#/$defs/place"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","state"],"properties":{"path":{"type":"string"},"state":{"enum":["value","default","absent","unknown"]},"value":{},"message":{"type":"string"},"place":{"$ref":"#/$defs/place"}}}},"baseline":{"enum":["new","unchanged"]},"message":{"type":"string"},"waiver":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string"},"owner":{"type":"string"},"expires":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"remediation":{"$ref":"check.schema.json#/properties/remediation"},"controls":{"type":"array","items":{"type":"string"}},"equivalents":{"type":"array","items":{"type":"string"}},"threats":{"type":"array","items":{"type":"string"}},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"}}};
const schema59 = {"enum":["pass","fail","unknown","not_applicable","waived","error"]};
const schema61 = {"enum":["critical","high","medium","low"]};
const schema62 = {"enum":["identity","network","data","dependencies","monitoring","model-safety","governance"]};
const pattern13 = new RegExp("^[0-9a-f]{64}$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
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
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema58.properties, key0))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate30.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/severity",schemaPath:"check.schema.json#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/risk_area",schemaPath:"check.schema.json#/properties/risk_area/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "level") || (key1 === "factors"))){
validate30.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.level !== undefined){
let data6 = data5.level;
const _errs15 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate30.errors = [{instancePath:instancePath+"/risk/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/risk/factors/" + i0,schemaPath:"#/properties/risk/properties/factors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/risk/factors",schemaPath:"#/properties/risk/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(func4.call(schema58.properties.resource.properties, key2))){
validate30.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.id !== undefined){
const _errs24 = errors;
if(typeof data9.id !== "string"){
validate30.errors = [{instancePath:instancePath+"/resource/id",schemaPath:"#/properties/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/cloud",schemaPath:"#/properties/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/type",schemaPath:"#/properties/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/name",schemaPath:"#/properties/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/account",schemaPath:"#/properties/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/region",schemaPath:"#/properties/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/address",schemaPath:"#/properties/resource/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/file",schemaPath:"#/properties/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/properties/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate30.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/properties/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/column",schemaPath:"#/properties/resource/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate30.errors = [{instancePath:instancePath+"/resource/column",schemaPath:"#/properties/resource/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/end_line",schemaPath:"#/properties/resource/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
validate30.errors = [{instancePath:instancePath+"/resource/end_line",schemaPath:"#/properties/resource/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/resource/end_column",schemaPath:"#/properties/resource/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
validate30.errors = [{instancePath:instancePath+"/resource/end_column",schemaPath:"#/properties/resource/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key3 in data22){
if(!((((key3 === "line") || (key3 === "column")) || (key3 === "end_line")) || (key3 === "end_column"))){
validate30.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data22.line !== undefined){
let data23 = data22.line;
const _errs52 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate30.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs52){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate30.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
validate30.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
validate30.errors = [{instancePath:instancePath+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
validate30.errors = [{instancePath:instancePath+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs64 = errors;
for(const key4 in data28){
if(!(((((key4 === "path") || (key4 === "state")) || (key4 === "value")) || (key4 === "message")) || (key4 === "place"))){
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs64 === errors){
if(data28.path !== undefined){
const _errs65 = errors;
if(typeof data28.path !== "string"){
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/path",schemaPath:"#/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/state",schemaPath:"#/properties/evidence/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema58.properties.evidence.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/message",schemaPath:"#/properties/evidence/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs73 = errors;
for(const key5 in data32){
if(!((((key5 === "line") || (key5 === "column")) || (key5 === "end_line")) || (key5 === "end_column"))){
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data32.line !== undefined){
let data33 = data32.line;
const _errs74 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs78){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs80){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema58.properties.baseline.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs87 = errors;
for(const key6 in data39){
if(!(((((key6 === "reason") || (key6 === "owner")) || (key6 === "expires")) || (key6 === "file")) || (key6 === "line"))){
validate30.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs87 === errors){
if(data39.reason !== undefined){
const _errs88 = errors;
if(typeof data39.reason !== "string"){
validate30.errors = [{instancePath:instancePath+"/waiver/reason",schemaPath:"#/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/waiver/owner",schemaPath:"#/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/waiver/expires",schemaPath:"#/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/waiver/file",schemaPath:"#/properties/waiver/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"#/properties/waiver/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs96){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
validate30.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"#/properties/waiver/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key7 in data45){
if(!(((((key7 === "summary") || (key7 === "cli")) || (key7 === "terraform")) || (key7 === "bicep")) || (key7 === "cloudformation"))){
validate30.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
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
validate30.errors = [{instancePath:instancePath+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/remediation/cli",schemaPath:"check.schema.json#/properties/remediation/properties/cli/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/remediation/terraform",schemaPath:"check.schema.json#/properties/remediation/properties/terraform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/remediation/bicep",schemaPath:"check.schema.json#/properties/remediation/properties/bicep/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/remediation/cloudformation",schemaPath:"check.schema.json#/properties/remediation/properties/cloudformation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath:instancePath+"/controls/" + i2,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs114 === errors;
if(!valid17){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/equivalents/" + i3,schemaPath:"#/properties/equivalents/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs118 === errors;
if(!valid18){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/equivalents",schemaPath:"#/properties/equivalents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/threats/" + i4,schemaPath:"#/properties/threats/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs122 === errors;
if(!valid19){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/threats",schemaPath:"#/properties/threats/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate30.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/attack-path.schema.json","type":"object","additionalProperties":false,"required":["id","rule","title","narrative","entry_point","risk","nodes","steps","findings","techniques","first_seen"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"rule":{"type":"string"},"title":{"type":"string"},"narrative":{"type":"string"},"entry_point":{"$ref":"attack-rule.schema.json#/properties/entry_point"},"risk":{"type":"object","additionalProperties":false,"required":["level","likelihood","impact"],"properties":{"level":{"$ref":"#/$defs/level"},"likelihood":{"$ref":"#/$defs/weighed"},"impact":{"$ref":"#/$defs/weighed"}}},"nodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/node"}},"steps":{"type":"array","items":{"$ref":"#/$defs/step"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"techniques":{"$ref":"attack-rule.schema.json#/properties/techniques"},"first_seen":{"type":"string","format":"date-time"},"baseline":{"enum":["new","unchanged"]}},"$defs":{"level":{"enum":["critical","high","medium","low"]},"weighed":{"type":"object","additionalProperties":false,"required":["level","factors"],"properties":{"level":{"$ref":"#/$defs/level"},"factors":{"type":"array","items":{"type":"string"}}}},"node":{"type":"object","additionalProperties":false,"required":["id","name","insights"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"insights":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","needed","reasons"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"needed":{"type":"boolean"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/reason"}}}}}}},"reason":{"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string"},"findings":{"type":"array","items":{"type":"string"}},"path":{"type":"string"},"value":{}}},"step":{"type":"object","additionalProperties":false,"required":["text","edges"],"properties":{"text":{"type":"string"},"edges":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from","to","kind"],"properties":{"from":{"type":"string"},"to":{"type":"string"},"kind":{"$ref":"inventory.schema.json#/$defs/relationship/properties/kind"},"level":{"$ref":"inventory.schema.json#/$defs/relationship/properties/level"},"evidence":{"type":"string"}}}},"breaks":{"type":"array","items":{"type":"string"}}}},"finding":{"type":"object","additionalProperties":false,"required":["check","resource","fingerprint","cuts"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"type":"string"},"fingerprint":{"type":"string"},"cuts":{"enum":["alone","together","no"]}}}}};
const schema99 = {"enum":["internet","leaked-credential","untrusted-content","supply-chain","foreign-account","code-repository","foothold"]};
const schema100 = {"enum":["critical","high","medium","low"]};
const schema108 = {"type":"object","additionalProperties":false,"required":["check","resource","fingerprint","cuts"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"type":"string"},"fingerprint":{"type":"string"},"cuts":{"enum":["alone","together","no"]}}};
const pattern15 = new RegExp("^T\\d{4}(\\.\\d{3})?$", "u");
const pattern16 = new RegExp("^AML\\.T\\d{4}(\\.\\d{3})?$", "u");

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
if(((data.level === undefined) && (missing0 = "level")) || ((data.factors === undefined) && (missing0 = "factors"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "level") || (key0 === "factors"))){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
let data0 = data.level;
const _errs2 = errors;
if(!((((data0 === "critical") || (data0 === "high")) || (data0 === "medium")) || (data0 === "low"))){
validate59.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"}];
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
validate59.errors = [{instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = {"type":"object","additionalProperties":false,"required":["id","name","insights"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"insights":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","needed","reasons"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"needed":{"type":"boolean"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/reason"}}}}}}};

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
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.insights === undefined) && (missing0 = "insights"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema103.properties, key0))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate62.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate62.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate62.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key1 in data10){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "needed")) || (key1 === "reasons"))){
validate62.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.id !== undefined){
const _errs25 = errors;
if(typeof data10.id !== "string"){
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/id",schemaPath:"#/properties/insights/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/title",schemaPath:"#/properties/insights/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/needed",schemaPath:"#/properties/insights/items/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons",schemaPath:"#/properties/insights/items/properties/reasons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data15){
if(!((((key2 === "message") || (key2 === "findings")) || (key2 === "path")) || (key2 === "value"))){
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.message !== undefined){
const _errs37 = errors;
if(typeof data15.message !== "string"){
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/message",schemaPath:"#/$defs/reason/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/findings/" + i2,schemaPath:"#/$defs/reason/properties/findings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs41 === errors;
if(!valid6){
break;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/findings",schemaPath:"#/$defs/reason/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1+"/path",schemaPath:"#/$defs/reason/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons/" + i1,schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate62.errors = [{instancePath:instancePath+"/insights/" + i0+"/reasons",schemaPath:"#/properties/insights/items/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate62.errors = [{instancePath:instancePath+"/insights/" + i0,schemaPath:"#/properties/insights/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate62.errors = [{instancePath:instancePath+"/insights",schemaPath:"#/properties/insights/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema80 = {"enum":["contains","deploys","serves","uses-model","grounded-on","fine-tuned-on","trained-on","reads","writes","runs","runs-as","can-assume","has-permission","exposes","routes-to","peered-with","encrypted-by","logs-to","built-from","provisions","depends-on","affected-by","calls","guarded-by"]};
const schema82 = {"enum":["read","write","admin","invoke","list-keys"]};

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
if(((data.text === undefined) && (missing0 = "text")) || ((data.edges === undefined) && (missing0 = "edges"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "edges")) || (key0 === "breaks"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
const _errs2 = errors;
if(typeof data.text !== "string"){
validate64.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate64.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key1 in data2){
if(!(((((key1 === "from") || (key1 === "to")) || (key1 === "kind")) || (key1 === "level")) || (key1 === "evidence"))){
validate64.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.from !== undefined){
const _errs9 = errors;
if(typeof data2.from !== "string"){
validate64.errors = [{instancePath:instancePath+"/edges/" + i0+"/from",schemaPath:"#/properties/edges/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/edges/" + i0+"/to",schemaPath:"#/properties/edges/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/edges/" + i0+"/kind",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema80.enum},message:"must be equal to one of the allowed values"}];
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
validate64.errors = [{instancePath:instancePath+"/edges/" + i0+"/level",schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"}];
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
validate64.errors = [{instancePath:instancePath+"/edges/" + i0+"/evidence",schemaPath:"#/properties/edges/items/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate64.errors = [{instancePath:instancePath+"/edges/" + i0,schemaPath:"#/properties/edges/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate64.errors = [{instancePath:instancePath+"/edges",schemaPath:"#/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate64.errors = [{instancePath:instancePath+"/breaks/" + i1,schemaPath:"#/properties/breaks/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/attack-path.schema.json" */;
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
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.narrative === undefined) && (missing0 = "narrative"))) || ((data.entry_point === undefined) && (missing0 = "entry_point"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.nodes === undefined) && (missing0 = "nodes"))) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.techniques === undefined) && (missing0 = "techniques"))) || ((data.first_seen === undefined) && (missing0 = "first_seen"))){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema67.properties, key0))){
validate33.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate33.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/entry_point",schemaPath:"attack-rule.schema.json#/properties/entry_point/enum",keyword:"enum",params:{allowedValues: schema99.enum},message:"must be equal to one of the allowed values"}];
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
validate33.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "level") || (key1 === "likelihood")) || (key1 === "impact"))){
validate33.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.level !== undefined){
let data6 = data5.level;
const _errs15 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate33.errors = [{instancePath:instancePath+"/risk/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate59(data5.likelihood, {instancePath:instancePath+"/risk/likelihood",parentData:data5,parentDataProperty:"likelihood",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if(!(validate59(data5.impact, {instancePath:instancePath+"/risk/impact",parentData:data5,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate33.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate33.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate62(data9[i0], {instancePath:instancePath+"/nodes/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
validate33.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate64(data11[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate33.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data14){
if(!(((((key2 === "check") || (key2 === "title")) || (key2 === "resource")) || (key2 === "fingerprint")) || (key2 === "cuts"))){
validate33.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data14.check !== undefined){
const _errs31 = errors;
if(typeof data14.check !== "string"){
validate33.errors = [{instancePath:instancePath+"/findings/" + i2+"/check",schemaPath:"#/$defs/finding/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/findings/" + i2+"/title",schemaPath:"#/$defs/finding/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/findings/" + i2+"/resource",schemaPath:"#/$defs/finding/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/findings/" + i2+"/fingerprint",schemaPath:"#/$defs/finding/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/findings/" + i2+"/cuts",schemaPath:"#/$defs/finding/properties/cuts/enum",keyword:"enum",params:{allowedValues: schema108.properties.cuts.enum},message:"must be equal to one of the allowed values"}];
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
validate33.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate33.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate33.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key3 in data20){
if(!((key3 === "attack") || (key3 === "atlas"))){
validate33.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
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
validate33.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate33.errors = [{instancePath:instancePath+"/techniques/attack/" + i3,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/items/pattern",keyword:"pattern",params:{pattern: "^T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/techniques/attack/" + i3,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"}];
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
validate33.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate33.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate33.errors = [{instancePath:instancePath+"/techniques/atlas/" + i5,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/items/pattern",keyword:"pattern",params:{pattern: "^AML\\.T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^AML\\.T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/techniques/atlas/" + i5,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"}];
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
validate33.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate33.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate33.errors = [{instancePath:instancePath+"/first_seen",schemaPath:"#/properties/first_seen/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/first_seen",schemaPath:"#/properties/first_seen/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate33.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema67.properties.baseline.enum},message:"must be equal to one of the allowed values"}];
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
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/report.schema.json" */;
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
if(((((((data.schema === undefined) && (missing0 = "schema")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.attack_paths === undefined) && (missing0 = "attack_paths"))) || ((data.fix_plan === undefined) && (missing0 = "fix_plan"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "schema") || (key0 === "run")) || (key0 === "summary")) || (key0 === "results")) || (key0 === "attack_paths")) || (key0 === "fix_plan"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if("keelson.report/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.report/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data1 = data.run;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((((((data1.tool === undefined) && (missing1 = "tool")) || ((data1.bundle === undefined) && (missing1 = "bundle"))) || ((data1.document === undefined) && (missing1 = "document"))) || ((data1.sources === undefined) && (missing1 = "sources"))) || ((data1.started_at === undefined) && (missing1 = "started_at"))) || ((data1.finished_at === undefined) && (missing1 = "finished_at"))) || ((data1.notices === undefined) && (missing1 = "notices"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((((((((key1 === "tool") || (key1 === "bundle")) || (key1 === "document")) || (key1 === "sources")) || (key1 === "changed_since")) || (key1 === "started_at")) || (key1 === "finished_at")) || (key1 === "notices"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.tool !== undefined){
let data2 = data1.tool;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.name === undefined) && (missing2 = "name")) || ((data2.version === undefined) && (missing2 = "version"))){
validate20.errors = [{instancePath:instancePath+"/run/tool",schemaPath:"#/properties/run/properties/tool/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs8 = errors;
for(const key2 in data2){
if(!((key2 === "name") || (key2 === "version"))){
validate20.errors = [{instancePath:instancePath+"/run/tool",schemaPath:"#/properties/run/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.name !== undefined){
const _errs9 = errors;
if("keelson" !== data2.name){
validate20.errors = [{instancePath:instancePath+"/run/tool/name",schemaPath:"#/properties/run/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "keelson"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.version !== undefined){
const _errs10 = errors;
if(typeof data2.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/tool/version",schemaPath:"#/properties/run/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/tool",schemaPath:"#/properties/run/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.bundle !== undefined){
let data5 = data1.bundle;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if((((data5.revision === undefined) && (missing3 = "revision")) || ((data5.digest === undefined) && (missing3 = "digest"))) || ((data5.checks === undefined) && (missing3 = "checks"))){
validate20.errors = [{instancePath:instancePath+"/run/bundle",schemaPath:"#/properties/run/properties/bundle/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key3 in data5){
if(!(((key3 === "revision") || (key3 === "digest")) || (key3 === "checks"))){
validate20.errors = [{instancePath:instancePath+"/run/bundle",schemaPath:"#/properties/run/properties/bundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.revision !== undefined){
const _errs15 = errors;
if(typeof data5.revision !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/bundle/revision",schemaPath:"#/properties/run/properties/bundle/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.digest !== undefined){
let data7 = data5.digest;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate20.errors = [{instancePath:instancePath+"/run/bundle/digest",schemaPath:"#/properties/run/properties/bundle/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/bundle/digest",schemaPath:"#/properties/run/properties/bundle/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.checks !== undefined){
let data8 = data5.checks;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/run/bundle/checks",schemaPath:"#/properties/run/properties/bundle/properties/checks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/run/bundle/checks",schemaPath:"#/properties/run/properties/bundle/properties/checks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs19 === errors;
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
validate20.errors = [{instancePath:instancePath+"/run/bundle",schemaPath:"#/properties/run/properties/bundle/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.document !== undefined){
let data9 = data1.document;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing4;
if(((((data9.collected_at === undefined) && (missing4 = "collected_at")) || ((data9.digest === undefined) && (missing4 = "digest"))) || ((data9.resources === undefined) && (missing4 = "resources"))) || ((data9.relationships === undefined) && (missing4 = "relationships"))){
validate20.errors = [{instancePath:instancePath+"/run/document",schemaPath:"#/properties/run/properties/document/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key4 in data9){
if(!((((key4 === "collected_at") || (key4 === "digest")) || (key4 === "resources")) || (key4 === "relationships"))){
validate20.errors = [{instancePath:instancePath+"/run/document",schemaPath:"#/properties/run/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.collected_at !== undefined){
let data10 = data9.collected_at;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate20.errors = [{instancePath:instancePath+"/run/document/collected_at",schemaPath:"#/properties/run/properties/document/properties/collected_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/document/collected_at",schemaPath:"#/properties/run/properties/document/properties/collected_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.digest !== undefined){
let data11 = data9.digest;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate20.errors = [{instancePath:instancePath+"/run/document/digest",schemaPath:"#/properties/run/properties/document/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/document/digest",schemaPath:"#/properties/run/properties/document/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.resources !== undefined){
let data12 = data9.resources;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/run/document/resources",schemaPath:"#/properties/run/properties/document/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/run/document/resources",schemaPath:"#/properties/run/properties/document/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.relationships !== undefined){
let data13 = data9.relationships;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/run/document/relationships",schemaPath:"#/properties/run/properties/document/properties/relationships/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/run/document/relationships",schemaPath:"#/properties/run/properties/document/properties/relationships/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs30 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/run/document",schemaPath:"#/properties/run/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.sources !== undefined){
let data14 = data1.sources;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data14)){
var valid5 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
const _errs34 = errors;
if(!(validate28(data14[i0], {instancePath:instancePath+"/run/sources/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid5 = _errs34 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/sources",schemaPath:"#/properties/run/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.changed_since !== undefined){
let data16 = data1.changed_since;
const _errs35 = errors;
if(errors === _errs35){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing5;
if((((data16.ref === undefined) && (missing5 = "ref")) || ((data16.merge_base === undefined) && (missing5 = "merge_base"))) || ((data16.files === undefined) && (missing5 = "files"))){
validate20.errors = [{instancePath:instancePath+"/run/changed_since",schemaPath:"#/properties/run/properties/changed_since/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs37 = errors;
for(const key5 in data16){
if(!(((key5 === "ref") || (key5 === "merge_base")) || (key5 === "files"))){
validate20.errors = [{instancePath:instancePath+"/run/changed_since",schemaPath:"#/properties/run/properties/changed_since/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs37 === errors){
if(data16.ref !== undefined){
const _errs38 = errors;
if(typeof data16.ref !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/changed_since/ref",schemaPath:"#/properties/run/properties/changed_since/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.merge_base !== undefined){
const _errs40 = errors;
if(typeof data16.merge_base !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/changed_since/merge_base",schemaPath:"#/properties/run/properties/changed_since/properties/merge_base/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.files !== undefined){
let data19 = data16.files;
const _errs42 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate20.errors = [{instancePath:instancePath+"/run/changed_since/files",schemaPath:"#/properties/run/properties/changed_since/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate20.errors = [{instancePath:instancePath+"/run/changed_since/files",schemaPath:"#/properties/run/properties/changed_since/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs42 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/changed_since",schemaPath:"#/properties/run/properties/changed_since/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.started_at !== undefined){
let data20 = data1.started_at;
const _errs44 = errors;
if(errors === _errs44){
if(errors === _errs44){
if(typeof data20 === "string"){
if(!(formats0.validate(data20))){
validate20.errors = [{instancePath:instancePath+"/run/started_at",schemaPath:"#/properties/run/properties/started_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/started_at",schemaPath:"#/properties/run/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs44 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.finished_at !== undefined){
let data21 = data1.finished_at;
const _errs46 = errors;
if(errors === _errs46){
if(errors === _errs46){
if(typeof data21 === "string"){
if(!(formats0.validate(data21))){
validate20.errors = [{instancePath:instancePath+"/run/finished_at",schemaPath:"#/properties/run/properties/finished_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/finished_at",schemaPath:"#/properties/run/properties/finished_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs46 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.notices !== undefined){
let data22 = data1.notices;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data22)){
var valid7 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
const _errs50 = errors;
if(typeof data22[i1] !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/notices/" + i1,schemaPath:"#/properties/run/properties/notices/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs50 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/notices",schemaPath:"#/properties/run/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs48 === errors;
}
else {
var valid1 = true;
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
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data24 = data.summary;
const _errs52 = errors;
if(errors === _errs52){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing6;
if((((data24.status === undefined) && (missing6 = "status")) || ((data24.risk === undefined) && (missing6 = "risk"))) || ((data24.sources === undefined) && (missing6 = "sources"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key6 in data24){
if(!(((((key6 === "status") || (key6 === "risk")) || (key6 === "baseline")) || (key6 === "sources")) || (key6 === "attack_paths"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data24.status !== undefined){
let data25 = data24.status;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing7;
if(((((((data25.pass === undefined) && (missing7 = "pass")) || ((data25.fail === undefined) && (missing7 = "fail"))) || ((data25.unknown === undefined) && (missing7 = "unknown"))) || ((data25.not_applicable === undefined) && (missing7 = "not_applicable"))) || ((data25.waived === undefined) && (missing7 = "waived"))) || ((data25.error === undefined) && (missing7 = "error"))){
validate20.errors = [{instancePath:instancePath+"/summary/status",schemaPath:"#/$defs/statusCounts/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs58 = errors;
for(const key7 in data25){
if(!((((((key7 === "pass") || (key7 === "fail")) || (key7 === "unknown")) || (key7 === "not_applicable")) || (key7 === "waived")) || (key7 === "error"))){
validate20.errors = [{instancePath:instancePath+"/summary/status",schemaPath:"#/$defs/statusCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs58 === errors){
if(data25.pass !== undefined){
let data26 = data25.pass;
const _errs59 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate20.errors = [{instancePath:instancePath+"/summary/status/pass",schemaPath:"#/$defs/statusCounts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs59 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.fail !== undefined){
let data27 = data25.fail;
const _errs61 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate20.errors = [{instancePath:instancePath+"/summary/status/fail",schemaPath:"#/$defs/statusCounts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs61 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.unknown !== undefined){
let data28 = data25.unknown;
const _errs63 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate20.errors = [{instancePath:instancePath+"/summary/status/unknown",schemaPath:"#/$defs/statusCounts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs63 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.not_applicable !== undefined){
let data29 = data25.not_applicable;
const _errs65 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate20.errors = [{instancePath:instancePath+"/summary/status/not_applicable",schemaPath:"#/$defs/statusCounts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.waived !== undefined){
let data30 = data25.waived;
const _errs67 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate20.errors = [{instancePath:instancePath+"/summary/status/waived",schemaPath:"#/$defs/statusCounts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs67 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.error !== undefined){
let data31 = data25.error;
const _errs69 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/summary/status/error",schemaPath:"#/$defs/statusCounts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid10 = _errs69 === errors;
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
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/status",schemaPath:"#/$defs/statusCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs55 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data24.risk !== undefined){
let data32 = data24.risk;
const _errs71 = errors;
const _errs72 = errors;
if(errors === _errs72){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing8;
if(((((data32.critical === undefined) && (missing8 = "critical")) || ((data32.high === undefined) && (missing8 = "high"))) || ((data32.medium === undefined) && (missing8 = "medium"))) || ((data32.low === undefined) && (missing8 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/risk",schemaPath:"#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs74 = errors;
for(const key8 in data32){
if(!((((key8 === "critical") || (key8 === "high")) || (key8 === "medium")) || (key8 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/risk",schemaPath:"#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs74 === errors){
if(data32.critical !== undefined){
let data33 = data32.critical;
const _errs75 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate20.errors = [{instancePath:instancePath+"/summary/risk/critical",schemaPath:"#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs75 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.high !== undefined){
let data34 = data32.high;
const _errs77 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate20.errors = [{instancePath:instancePath+"/summary/risk/high",schemaPath:"#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs77 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.medium !== undefined){
let data35 = data32.medium;
const _errs79 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate20.errors = [{instancePath:instancePath+"/summary/risk/medium",schemaPath:"#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs79 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.low !== undefined){
let data36 = data32.low;
const _errs81 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate20.errors = [{instancePath:instancePath+"/summary/risk/low",schemaPath:"#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid12 = _errs81 === errors;
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
validate20.errors = [{instancePath:instancePath+"/summary/risk",schemaPath:"#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs71 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data24.baseline !== undefined){
let data37 = data24.baseline;
const _errs83 = errors;
if(errors === _errs83){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing9;
if((((data37.new === undefined) && (missing9 = "new")) || ((data37.unchanged === undefined) && (missing9 = "unchanged"))) || ((data37.absent === undefined) && (missing9 = "absent"))){
validate20.errors = [{instancePath:instancePath+"/summary/baseline",schemaPath:"#/properties/summary/properties/baseline/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs85 = errors;
for(const key9 in data37){
if(!(((key9 === "new") || (key9 === "unchanged")) || (key9 === "absent"))){
validate20.errors = [{instancePath:instancePath+"/summary/baseline",schemaPath:"#/properties/summary/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs85 === errors){
if(data37.new !== undefined){
let data38 = data37.new;
const _errs86 = errors;
const _errs87 = errors;
if(errors === _errs87){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing10;
if(((((data38.critical === undefined) && (missing10 = "critical")) || ((data38.high === undefined) && (missing10 = "high"))) || ((data38.medium === undefined) && (missing10 = "medium"))) || ((data38.low === undefined) && (missing10 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/baseline/new",schemaPath:"#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs89 = errors;
for(const key10 in data38){
if(!((((key10 === "critical") || (key10 === "high")) || (key10 === "medium")) || (key10 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/baseline/new",schemaPath:"#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs89 === errors){
if(data38.critical !== undefined){
let data39 = data38.critical;
const _errs90 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate20.errors = [{instancePath:instancePath+"/summary/baseline/new/critical",schemaPath:"#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs90 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.high !== undefined){
let data40 = data38.high;
const _errs92 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate20.errors = [{instancePath:instancePath+"/summary/baseline/new/high",schemaPath:"#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs92 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.medium !== undefined){
let data41 = data38.medium;
const _errs94 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate20.errors = [{instancePath:instancePath+"/summary/baseline/new/medium",schemaPath:"#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs94 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.low !== undefined){
let data42 = data38.low;
const _errs96 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
validate20.errors = [{instancePath:instancePath+"/summary/baseline/new/low",schemaPath:"#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs96 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/baseline/new",schemaPath:"#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs86 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data37.unchanged !== undefined){
let data43 = data37.unchanged;
const _errs98 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/summary/baseline/unchanged",schemaPath:"#/properties/summary/properties/baseline/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs98 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data37.absent !== undefined){
let data44 = data37.absent;
const _errs100 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/summary/baseline/absent",schemaPath:"#/properties/summary/properties/baseline/properties/absent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid13 = _errs100 === errors;
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
validate20.errors = [{instancePath:instancePath+"/summary/baseline",schemaPath:"#/properties/summary/properties/baseline/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs83 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data24.sources !== undefined){
let data45 = data24.sources;
const _errs102 = errors;
if(errors === _errs102){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing11;
if((((data45.complete === undefined) && (missing11 = "complete")) || ((data45.partial === undefined) && (missing11 = "partial"))) || ((data45.failed === undefined) && (missing11 = "failed"))){
validate20.errors = [{instancePath:instancePath+"/summary/sources",schemaPath:"#/properties/summary/properties/sources/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs104 = errors;
for(const key11 in data45){
if(!(((key11 === "complete") || (key11 === "partial")) || (key11 === "failed"))){
validate20.errors = [{instancePath:instancePath+"/summary/sources",schemaPath:"#/properties/summary/properties/sources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs104 === errors){
if(data45.complete !== undefined){
let data46 = data45.complete;
const _errs105 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate20.errors = [{instancePath:instancePath+"/summary/sources/complete",schemaPath:"#/properties/summary/properties/sources/properties/complete/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs105 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.partial !== undefined){
let data47 = data45.partial;
const _errs107 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate20.errors = [{instancePath:instancePath+"/summary/sources/partial",schemaPath:"#/properties/summary/properties/sources/properties/partial/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs107 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.failed !== undefined){
let data48 = data45.failed;
const _errs109 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
validate20.errors = [{instancePath:instancePath+"/summary/sources/failed",schemaPath:"#/properties/summary/properties/sources/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid16 = _errs109 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/sources",schemaPath:"#/properties/summary/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs102 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data24.attack_paths !== undefined){
let data49 = data24.attack_paths;
const _errs111 = errors;
if(errors === _errs111){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing12;
if(((((((data49.risk === undefined) && (missing12 = "risk")) || ((data49.rules === undefined) && (missing12 = "rules"))) || ((data49.cut === undefined) && (missing12 = "cut"))) || ((data49.undecided === undefined) && (missing12 = "undecided"))) || ((data49.choke_points === undefined) && (missing12 = "choke_points"))) || ((data49.plan === undefined) && (missing12 = "plan"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths",schemaPath:"#/properties/summary/properties/attack_paths/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs113 = errors;
for(const key12 in data49){
if(!((((((key12 === "risk") || (key12 === "rules")) || (key12 === "cut")) || (key12 === "undecided")) || (key12 === "choke_points")) || (key12 === "plan"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths",schemaPath:"#/properties/summary/properties/attack_paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs113 === errors){
if(data49.risk !== undefined){
let data50 = data49.risk;
const _errs114 = errors;
const _errs115 = errors;
if(errors === _errs115){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing13;
if(((((data50.critical === undefined) && (missing13 = "critical")) || ((data50.high === undefined) && (missing13 = "high"))) || ((data50.medium === undefined) && (missing13 = "medium"))) || ((data50.low === undefined) && (missing13 = "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/risk",schemaPath:"#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs117 = errors;
for(const key13 in data50){
if(!((((key13 === "critical") || (key13 === "high")) || (key13 === "medium")) || (key13 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/risk",schemaPath:"#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs117 === errors){
if(data50.critical !== undefined){
let data51 = data50.critical;
const _errs118 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/risk/critical",schemaPath:"#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs118 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data50.high !== undefined){
let data52 = data50.high;
const _errs120 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/risk/high",schemaPath:"#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs120 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data50.medium !== undefined){
let data53 = data50.medium;
const _errs122 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/risk/medium",schemaPath:"#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs122 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data50.low !== undefined){
let data54 = data50.low;
const _errs124 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/risk/low",schemaPath:"#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid19 = _errs124 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/risk",schemaPath:"#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs114 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data49.rules !== undefined){
let data55 = data49.rules;
const _errs126 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/rules",schemaPath:"#/properties/summary/properties/attack_paths/properties/rules/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs126){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/rules",schemaPath:"#/properties/summary/properties/attack_paths/properties/rules/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid17 = _errs126 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data49.cut !== undefined){
let data56 = data49.cut;
const _errs128 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/cut",schemaPath:"#/properties/summary/properties/attack_paths/properties/cut/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs128){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/cut",schemaPath:"#/properties/summary/properties/attack_paths/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid17 = _errs128 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data49.undecided !== undefined){
let data57 = data49.undecided;
const _errs130 = errors;
if(errors === _errs130){
if(Array.isArray(data57)){
var valid20 = true;
const len2 = data57.length;
for(let i2=0; i2<len2; i2++){
let data58 = data57[i2];
const _errs132 = errors;
if(errors === _errs132){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing14;
if(((data58.rule === undefined) && (missing14 = "rule")) || ((data58.resource === undefined) && (missing14 = "resource"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/undecided/" + i2,schemaPath:"#/properties/summary/properties/attack_paths/properties/undecided/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs134 = errors;
for(const key14 in data58){
if(!((key14 === "rule") || (key14 === "resource"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/undecided/" + i2,schemaPath:"#/properties/summary/properties/attack_paths/properties/undecided/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs134 === errors){
if(data58.rule !== undefined){
const _errs135 = errors;
if(typeof data58.rule !== "string"){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/undecided/" + i2+"/rule",schemaPath:"#/properties/summary/properties/attack_paths/properties/undecided/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs135 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data58.resource !== undefined){
const _errs137 = errors;
if(typeof data58.resource !== "string"){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/undecided/" + i2+"/resource",schemaPath:"#/properties/summary/properties/attack_paths/properties/undecided/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs137 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/undecided/" + i2,schemaPath:"#/properties/summary/properties/attack_paths/properties/undecided/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid20 = _errs132 === errors;
if(!valid20){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/undecided",schemaPath:"#/properties/summary/properties/attack_paths/properties/undecided/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs130 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data49.choke_points !== undefined){
let data61 = data49.choke_points;
const _errs139 = errors;
if(errors === _errs139){
if(Array.isArray(data61)){
var valid22 = true;
const len3 = data61.length;
for(let i3=0; i3<len3; i3++){
let data62 = data61[i3];
const _errs141 = errors;
if(errors === _errs141){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing15;
if((((data62.id === undefined) && (missing15 = "id")) || ((data62.name === undefined) && (missing15 = "name"))) || ((data62.paths === undefined) && (missing15 = "paths"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/choke_points/" + i3,schemaPath:"#/properties/summary/properties/attack_paths/properties/choke_points/items/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs143 = errors;
for(const key15 in data62){
if(!((((key15 === "id") || (key15 === "name")) || (key15 === "type")) || (key15 === "paths"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/choke_points/" + i3,schemaPath:"#/properties/summary/properties/attack_paths/properties/choke_points/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs143 === errors){
if(data62.id !== undefined){
const _errs144 = errors;
if(typeof data62.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/choke_points/" + i3+"/id",schemaPath:"#/properties/summary/properties/attack_paths/properties/choke_points/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs144 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data62.name !== undefined){
const _errs146 = errors;
if(typeof data62.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/choke_points/" + i3+"/name",schemaPath:"#/properties/summary/properties/attack_paths/properties/choke_points/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs146 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data62.type !== undefined){
const _errs148 = errors;
if(typeof data62.type !== "string"){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/choke_points/" + i3+"/type",schemaPath:"#/properties/summary/properties/attack_paths/properties/choke_points/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs148 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data62.paths !== undefined){
let data66 = data62.paths;
const _errs150 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/choke_points/" + i3+"/paths",schemaPath:"#/properties/summary/properties/attack_paths/properties/choke_points/items/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs150){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 2 || isNaN(data66)){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/choke_points/" + i3+"/paths",schemaPath:"#/properties/summary/properties/attack_paths/properties/choke_points/items/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
var valid23 = _errs150 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/choke_points/" + i3,schemaPath:"#/properties/summary/properties/attack_paths/properties/choke_points/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid22 = _errs141 === errors;
if(!valid22){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/choke_points",schemaPath:"#/properties/summary/properties/attack_paths/properties/choke_points/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs139 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data49.plan !== undefined){
let data67 = data49.plan;
const _errs152 = errors;
if(errors === _errs152){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing16;
if(((((((data67.level === undefined) && (missing16 = "level")) || ((data67.fixes === undefined) && (missing16 = "fixes"))) || ((data67.least === undefined) && (missing16 = "least"))) || ((data67.paths === undefined) && (missing16 = "paths"))) || ((data67.unbreakable === undefined) && (missing16 = "unbreakable"))) || ((data67.left === undefined) && (missing16 = "left"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs154 = errors;
for(const key16 in data67){
if(!((((((key16 === "level") || (key16 === "fixes")) || (key16 === "least")) || (key16 === "paths")) || (key16 === "unbreakable")) || (key16 === "left"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs154 === errors){
if(data67.level !== undefined){
let data68 = data67.level;
const _errs155 = errors;
if(!((((data68 === "critical") || (data68 === "high")) || (data68 === "medium")) || (data68 === "low"))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs155 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data67.fixes !== undefined){
let data69 = data67.fixes;
const _errs157 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/fixes",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/properties/fixes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs157){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/fixes",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/properties/fixes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid24 = _errs157 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data67.least !== undefined){
let data70 = data67.least;
const _errs159 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/least",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/properties/least/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs159){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/least",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid24 = _errs159 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data67.paths !== undefined){
let data71 = data67.paths;
const _errs161 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/paths",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs161){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/paths",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid24 = _errs161 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data67.unbreakable !== undefined){
let data72 = data67.unbreakable;
const _errs163 = errors;
if(errors === _errs163){
if(Array.isArray(data72)){
var valid26 = true;
const len4 = data72.length;
for(let i4=0; i4<len4; i4++){
const _errs165 = errors;
if(typeof data72[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/unbreakable/" + i4,schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/properties/unbreakable/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs165 === errors;
if(!valid26){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/unbreakable",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/properties/unbreakable/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid24 = _errs163 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data67.left !== undefined){
let data74 = data67.left;
const _errs167 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/left",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/properties/left/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs167){
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan/left",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid24 = _errs167 === errors;
}
else {
var valid24 = true;
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
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths/plan",schemaPath:"#/properties/summary/properties/attack_paths/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs152 === errors;
}
else {
var valid17 = true;
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
validate20.errors = [{instancePath:instancePath+"/summary/attack_paths",schemaPath:"#/properties/summary/properties/attack_paths/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs111 === errors;
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
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data75 = data.results;
const _errs169 = errors;
if(errors === _errs169){
if(Array.isArray(data75)){
var valid27 = true;
const len5 = data75.length;
for(let i5=0; i5<len5; i5++){
const _errs171 = errors;
if(!(validate30(data75[i5], {instancePath:instancePath+"/results/" + i5,parentData:data75,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid27 = _errs171 === errors;
if(!valid27){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs169 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attack_paths !== undefined){
let data77 = data.attack_paths;
const _errs172 = errors;
if(errors === _errs172){
if(Array.isArray(data77)){
var valid28 = true;
const len6 = data77.length;
for(let i6=0; i6<len6; i6++){
const _errs174 = errors;
if(!(validate33(data77[i6], {instancePath:instancePath+"/attack_paths/" + i6,parentData:data77,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid28 = _errs174 === errors;
if(!valid28){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs172 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix_plan !== undefined){
let data79 = data.fix_plan;
const _errs175 = errors;
if(errors === _errs175){
if(Array.isArray(data79)){
var valid29 = true;
const len7 = data79.length;
for(let i7=0; i7<len7; i7++){
let data80 = data79[i7];
const _errs177 = errors;
const _errs178 = errors;
if(errors === _errs178){
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing17;
if(((((((((data80.check === undefined) && (missing17 = "check")) || ((data80.title === undefined) && (missing17 = "title"))) || ((data80.resource === undefined) && (missing17 = "resource"))) || ((data80.fingerprint === undefined) && (missing17 = "fingerprint"))) || ((data80.needed === undefined) && (missing17 = "needed"))) || ((data80.paths === undefined) && (missing17 = "paths"))) || ((data80.cuts === undefined) && (missing17 = "cuts"))) || ((data80.risk_removed === undefined) && (missing17 = "risk_removed"))){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7,schemaPath:"#/$defs/fix/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs180 = errors;
for(const key17 in data80){
if(!((((((((key17 === "check") || (key17 === "title")) || (key17 === "resource")) || (key17 === "fingerprint")) || (key17 === "needed")) || (key17 === "paths")) || (key17 === "cuts")) || (key17 === "risk_removed"))){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7,schemaPath:"#/$defs/fix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs180 === errors){
if(data80.check !== undefined){
const _errs181 = errors;
if(typeof data80.check !== "string"){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7+"/check",schemaPath:"#/$defs/fix/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs181 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data80.title !== undefined){
const _errs183 = errors;
if(typeof data80.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7+"/title",schemaPath:"#/$defs/fix/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs183 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data80.resource !== undefined){
const _errs185 = errors;
if(typeof data80.resource !== "string"){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7+"/resource",schemaPath:"#/$defs/fix/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs185 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data80.fingerprint !== undefined){
const _errs187 = errors;
if(typeof data80.fingerprint !== "string"){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7+"/fingerprint",schemaPath:"#/$defs/fix/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs187 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data80.needed !== undefined){
const _errs189 = errors;
if(typeof data80.needed !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7+"/needed",schemaPath:"#/$defs/fix/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid31 = _errs189 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data80.paths !== undefined){
let data86 = data80.paths;
const _errs191 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7+"/paths",schemaPath:"#/$defs/fix/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs191){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7+"/paths",schemaPath:"#/$defs/fix/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid31 = _errs191 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data80.cuts !== undefined){
let data87 = data80.cuts;
const _errs193 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7+"/cuts",schemaPath:"#/$defs/fix/properties/cuts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs193){
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7+"/cuts",schemaPath:"#/$defs/fix/properties/cuts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid31 = _errs193 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data80.risk_removed !== undefined){
let data88 = data80.risk_removed;
const _errs195 = errors;
if(!((typeof data88 == "number") && (isFinite(data88)))){
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7+"/risk_removed",schemaPath:"#/$defs/fix/properties/risk_removed/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid31 = _errs195 === errors;
}
else {
var valid31 = true;
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
validate20.errors = [{instancePath:instancePath+"/fix_plan/" + i7,schemaPath:"#/$defs/fix/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid29 = _errs177 === errors;
if(!valid29){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/fix_plan",schemaPath:"#/properties/fix_plan/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs175 === errors;
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
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const status = validate67;

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
if(!((((((data === "pass") || (data === "fail")) || (data === "unknown")) || (data === "not_applicable")) || (data === "waived")) || (data === "error"))){
validate67.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const level = validate68;

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
if(!((((data === "critical") || (data === "high")) || (data === "medium")) || (data === "low"))){
validate68.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const statusCounts = validate69;

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.pass === undefined) && (missing0 = "pass")) || ((data.fail === undefined) && (missing0 = "fail"))) || ((data.unknown === undefined) && (missing0 = "unknown"))) || ((data.not_applicable === undefined) && (missing0 = "not_applicable"))) || ((data.waived === undefined) && (missing0 = "waived"))) || ((data.error === undefined) && (missing0 = "error"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "pass") || (key0 === "fail")) || (key0 === "unknown")) || (key0 === "not_applicable")) || (key0 === "waived")) || (key0 === "error"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pass !== undefined){
let data0 = data.pass;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate69.errors = [{instancePath:instancePath+"/pass",schemaPath:"#/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fail !== undefined){
let data1 = data.fail;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate69.errors = [{instancePath:instancePath+"/fail",schemaPath:"#/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unknown !== undefined){
let data2 = data.unknown;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate69.errors = [{instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.not_applicable !== undefined){
let data3 = data.not_applicable;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate69.errors = [{instancePath:instancePath+"/not_applicable",schemaPath:"#/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
let data4 = data.waived;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate69.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data5 = data.error;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate69.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
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
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const riskCounts = validate70;

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
if(((((data.critical === undefined) && (missing0 = "critical")) || ((data.high === undefined) && (missing0 = "high"))) || ((data.medium === undefined) && (missing0 = "medium"))) || ((data.low === undefined) && (missing0 = "low"))){
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "critical") || (key0 === "high")) || (key0 === "medium")) || (key0 === "low"))){
validate70.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.critical !== undefined){
let data0 = data.critical;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate70.errors = [{instancePath:instancePath+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.high !== undefined){
let data1 = data.high;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate70.errors = [{instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.medium !== undefined){
let data2 = data.medium;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate70.errors = [{instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.low !== undefined){
let data3 = data.low;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate70.errors = [{instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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

export const place = validate71;

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.line === undefined) && (missing0 = "line")){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "line") || (key0 === "column")) || (key0 === "end_line")) || (key0 === "end_column"))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate71.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate71.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data1 = data.column;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate71.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate71.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_line !== undefined){
let data2 = data.end_line;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate71.errors = [{instancePath:instancePath+"/end_line",schemaPath:"#/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate71.errors = [{instancePath:instancePath+"/end_line",schemaPath:"#/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.end_column !== undefined){
let data3 = data.end_column;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate71.errors = [{instancePath:instancePath+"/end_column",schemaPath:"#/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate71.errors = [{instancePath:instancePath+"/end_column",schemaPath:"#/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
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
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const result = validate72;

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
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
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema58.properties, key0))){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate72.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema59.enum},message:"must be equal to one of the allowed values"}];
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
validate72.errors = [{instancePath:instancePath+"/severity",schemaPath:"check.schema.json#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"}];
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
validate72.errors = [{instancePath:instancePath+"/risk_area",schemaPath:"check.schema.json#/properties/risk_area/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"}];
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
validate72.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "level") || (key1 === "factors"))){
validate72.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.level !== undefined){
let data6 = data5.level;
const _errs15 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate72.errors = [{instancePath:instancePath+"/risk/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"}];
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
validate72.errors = [{instancePath:instancePath+"/risk/factors/" + i0,schemaPath:"#/properties/risk/properties/factors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/risk/factors",schemaPath:"#/properties/risk/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate72.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate72.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(func4.call(schema58.properties.resource.properties, key2))){
validate72.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.id !== undefined){
const _errs24 = errors;
if(typeof data9.id !== "string"){
validate72.errors = [{instancePath:instancePath+"/resource/id",schemaPath:"#/properties/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/cloud",schemaPath:"#/properties/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/type",schemaPath:"#/properties/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/name",schemaPath:"#/properties/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/account",schemaPath:"#/properties/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/region",schemaPath:"#/properties/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/address",schemaPath:"#/properties/resource/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/file",schemaPath:"#/properties/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/properties/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate72.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/properties/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/column",schemaPath:"#/properties/resource/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate72.errors = [{instancePath:instancePath+"/resource/column",schemaPath:"#/properties/resource/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/end_line",schemaPath:"#/properties/resource/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
validate72.errors = [{instancePath:instancePath+"/resource/end_line",schemaPath:"#/properties/resource/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/resource/end_column",schemaPath:"#/properties/resource/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
validate72.errors = [{instancePath:instancePath+"/resource/end_column",schemaPath:"#/properties/resource/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate72.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key3 in data22){
if(!((((key3 === "line") || (key3 === "column")) || (key3 === "end_line")) || (key3 === "end_column"))){
validate72.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data22.line !== undefined){
let data23 = data22.line;
const _errs52 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate72.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs52){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate72.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
validate72.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
validate72.errors = [{instancePath:instancePath+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
validate72.errors = [{instancePath:instancePath+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs64 = errors;
for(const key4 in data28){
if(!(((((key4 === "path") || (key4 === "state")) || (key4 === "value")) || (key4 === "message")) || (key4 === "place"))){
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs64 === errors){
if(data28.path !== undefined){
const _errs65 = errors;
if(typeof data28.path !== "string"){
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/path",schemaPath:"#/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/state",schemaPath:"#/properties/evidence/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema58.properties.evidence.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/message",schemaPath:"#/properties/evidence/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs73 = errors;
for(const key5 in data32){
if(!((((key5 === "line") || (key5 === "column")) || (key5 === "end_line")) || (key5 === "end_column"))){
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data32.line !== undefined){
let data33 = data32.line;
const _errs74 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs78){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs80){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate72.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate72.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate72.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema58.properties.baseline.enum},message:"must be equal to one of the allowed values"}];
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
validate72.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs87 = errors;
for(const key6 in data39){
if(!(((((key6 === "reason") || (key6 === "owner")) || (key6 === "expires")) || (key6 === "file")) || (key6 === "line"))){
validate72.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs87 === errors){
if(data39.reason !== undefined){
const _errs88 = errors;
if(typeof data39.reason !== "string"){
validate72.errors = [{instancePath:instancePath+"/waiver/reason",schemaPath:"#/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/waiver/owner",schemaPath:"#/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/waiver/expires",schemaPath:"#/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/waiver/file",schemaPath:"#/properties/waiver/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"#/properties/waiver/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs96){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
validate72.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"#/properties/waiver/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate72.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate72.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key7 in data45){
if(!(((((key7 === "summary") || (key7 === "cli")) || (key7 === "terraform")) || (key7 === "bicep")) || (key7 === "cloudformation"))){
validate72.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
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
validate72.errors = [{instancePath:instancePath+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/remediation/cli",schemaPath:"check.schema.json#/properties/remediation/properties/cli/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/remediation/terraform",schemaPath:"check.schema.json#/properties/remediation/properties/terraform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/remediation/bicep",schemaPath:"check.schema.json#/properties/remediation/properties/bicep/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/remediation/cloudformation",schemaPath:"check.schema.json#/properties/remediation/properties/cloudformation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate72.errors = [{instancePath:instancePath+"/controls/" + i2,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs114 === errors;
if(!valid17){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate72.errors = [{instancePath:instancePath+"/equivalents/" + i3,schemaPath:"#/properties/equivalents/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs118 === errors;
if(!valid18){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/equivalents",schemaPath:"#/properties/equivalents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate72.errors = [{instancePath:instancePath+"/threats/" + i4,schemaPath:"#/properties/threats/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs122 === errors;
if(!valid19){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/threats",schemaPath:"#/properties/threats/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate72.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const fix = validate73;

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.check === undefined) && (missing0 = "check")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.needed === undefined) && (missing0 = "needed"))) || ((data.paths === undefined) && (missing0 = "paths"))) || ((data.cuts === undefined) && (missing0 = "cuts"))) || ((data.risk_removed === undefined) && (missing0 = "risk_removed"))){
validate73.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "check") || (key0 === "title")) || (key0 === "resource")) || (key0 === "fingerprint")) || (key0 === "needed")) || (key0 === "paths")) || (key0 === "cuts")) || (key0 === "risk_removed"))){
validate73.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate73.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate73.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate73.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate73.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needed !== undefined){
const _errs10 = errors;
if(typeof data.needed !== "boolean"){
validate73.errors = [{instancePath:instancePath+"/needed",schemaPath:"#/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paths !== undefined){
let data5 = data.paths;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate73.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate73.errors = [{instancePath:instancePath+"/paths",schemaPath:"#/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cuts !== undefined){
let data6 = data.cuts;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate73.errors = [{instancePath:instancePath+"/cuts",schemaPath:"#/properties/cuts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate73.errors = [{instancePath:instancePath+"/cuts",schemaPath:"#/properties/cuts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk_removed !== undefined){
let data7 = data.risk_removed;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate73.errors = [{instancePath:instancePath+"/risk_removed",schemaPath:"#/properties/risk_removed/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs16 === errors;
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
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
