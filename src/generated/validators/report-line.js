/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema59 = {"type":"object","additionalProperties":false,"required":["check","title","status","severity","risk_area","resource","evidence","remediation","controls","equivalents","threats","fingerprint"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"status":{"$ref":"#/$defs/status"},"severity":{"$ref":"check.schema.json#/properties/severity"},"risk_area":{"$ref":"check.schema.json#/properties/risk_area"},"risk":{"type":"object","additionalProperties":false,"required":["level","factors"],"properties":{"level":{"$ref":"#/$defs/level"},"factors":{"type":"array","items":{"type":"string"}}}},"resource":{"type":"object","additionalProperties":false,"required":["id","cloud","type","name","account","region"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"address":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"end_line":{"type":"integer","minimum":1},"end_column":{"type":"integer","minimum":1}}},"place":{"$ref":"#/$defs/place"},"evidence":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","state"],"properties":{"path":{"type":"string"},"state":{"enum":["value","default","absent","unknown"]},"value":{},"message":{"type":"string"},"place":{"$ref":"#/$defs/place"}}}},"baseline":{"enum":["new","unchanged"]},"message":{"type":"string"},"waiver":{"type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string"},"owner":{"type":"string"},"expires":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"remediation":{"$ref":"check.schema.json#/properties/remediation"},"controls":{"type":"array","items":{"type":"string"}},"equivalents":{"type":"array","items":{"type":"string"}},"threats":{"type":"array","items":{"type":"string"}},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"}}};
const schema60 = {"enum":["pass","fail","unknown","not_applicable","waived","error"]};
const schema62 = {"enum":["critical","high","medium","low"]};
const schema63 = {"enum":["identity","network","data","dependencies","monitoring","model-safety","governance"]};
const schema58 = {"enum":["critical","high","medium","low"]};
const func4 = Object.prototype.hasOwnProperty;
const func1 = ajv_dist_runtime_ucs2length.default;
const pattern13 = new RegExp("^[0-9a-f]{64}$", "u");

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
let missing0;
if(((((((((((((data.check === undefined) && (missing0 = "check")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.risk_area === undefined) && (missing0 = "risk_area"))) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.evidence === undefined) && (missing0 = "evidence"))) || ((data.remediation === undefined) && (missing0 = "remediation"))) || ((data.controls === undefined) && (missing0 = "controls"))) || ((data.equivalents === undefined) && (missing0 = "equivalents"))) || ((data.threats === undefined) && (missing0 = "threats"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema59.properties, key0))){
validate68.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate68.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/status/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"}];
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
validate68.errors = [{instancePath:instancePath+"/severity",schemaPath:"check.schema.json#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"}];
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
validate68.errors = [{instancePath:instancePath+"/risk_area",schemaPath:"check.schema.json#/properties/risk_area/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"}];
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
validate68.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!((key1 === "level") || (key1 === "factors"))){
validate68.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.level !== undefined){
let data6 = data5.level;
const _errs15 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate68.errors = [{instancePath:instancePath+"/risk/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"}];
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
validate68.errors = [{instancePath:instancePath+"/risk/factors/" + i0,schemaPath:"#/properties/risk/properties/factors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs19 === errors;
if(!valid6){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/risk/factors",schemaPath:"#/properties/risk/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate68.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(func4.call(schema59.properties.resource.properties, key2))){
validate68.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.id !== undefined){
const _errs24 = errors;
if(typeof data9.id !== "string"){
validate68.errors = [{instancePath:instancePath+"/resource/id",schemaPath:"#/properties/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/cloud",schemaPath:"#/properties/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/type",schemaPath:"#/properties/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/name",schemaPath:"#/properties/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/account",schemaPath:"#/properties/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/region",schemaPath:"#/properties/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/address",schemaPath:"#/properties/resource/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/file",schemaPath:"#/properties/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/properties/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
validate68.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/properties/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/column",schemaPath:"#/properties/resource/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate68.errors = [{instancePath:instancePath+"/resource/column",schemaPath:"#/properties/resource/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/end_line",schemaPath:"#/properties/resource/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
validate68.errors = [{instancePath:instancePath+"/resource/end_line",schemaPath:"#/properties/resource/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/resource/end_column",schemaPath:"#/properties/resource/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
validate68.errors = [{instancePath:instancePath+"/resource/end_column",schemaPath:"#/properties/resource/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key3 in data22){
if(!((((key3 === "line") || (key3 === "column")) || (key3 === "end_line")) || (key3 === "end_column"))){
validate68.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data22.line !== undefined){
let data23 = data22.line;
const _errs52 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate68.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs52){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate68.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs54){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
validate68.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs56){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
validate68.errors = [{instancePath:instancePath+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs58){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
validate68.errors = [{instancePath:instancePath+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs64 = errors;
for(const key4 in data28){
if(!(((((key4 === "path") || (key4 === "state")) || (key4 === "value")) || (key4 === "message")) || (key4 === "place"))){
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs64 === errors){
if(data28.path !== undefined){
const _errs65 = errors;
if(typeof data28.path !== "string"){
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/path",schemaPath:"#/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/state",schemaPath:"#/properties/evidence/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema59.properties.evidence.items.properties.state.enum},message:"must be equal to one of the allowed values"}];
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
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/message",schemaPath:"#/properties/evidence/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs73 = errors;
for(const key5 in data32){
if(!((((key5 === "line") || (key5 === "column")) || (key5 === "end_line")) || (key5 === "end_column"))){
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data32.line !== undefined){
let data33 = data32.line;
const _errs74 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs74){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs78){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_line",schemaPath:"#/$defs/place/properties/end_line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs80){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place/end_column",schemaPath:"#/$defs/place/properties/end_column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1+"/place",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath:instancePath+"/evidence/" + i1,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate68.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema59.properties.baseline.enum},message:"must be equal to one of the allowed values"}];
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
validate68.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs87 = errors;
for(const key6 in data39){
if(!(((((key6 === "reason") || (key6 === "owner")) || (key6 === "expires")) || (key6 === "file")) || (key6 === "line"))){
validate68.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs87 === errors){
if(data39.reason !== undefined){
const _errs88 = errors;
if(typeof data39.reason !== "string"){
validate68.errors = [{instancePath:instancePath+"/waiver/reason",schemaPath:"#/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/waiver/owner",schemaPath:"#/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/waiver/expires",schemaPath:"#/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/waiver/file",schemaPath:"#/properties/waiver/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"#/properties/waiver/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs96){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 1 || isNaN(data44)){
validate68.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"#/properties/waiver/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate68.errors = [{instancePath:instancePath+"/waiver",schemaPath:"#/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key7 in data45){
if(!(((((key7 === "summary") || (key7 === "cli")) || (key7 === "terraform")) || (key7 === "bicep")) || (key7 === "cloudformation"))){
validate68.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
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
validate68.errors = [{instancePath:instancePath+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/remediation/summary",schemaPath:"check.schema.json#/properties/remediation/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/remediation/cli",schemaPath:"check.schema.json#/properties/remediation/properties/cli/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/remediation/terraform",schemaPath:"check.schema.json#/properties/remediation/properties/terraform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/remediation/bicep",schemaPath:"check.schema.json#/properties/remediation/properties/bicep/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/remediation/cloudformation",schemaPath:"check.schema.json#/properties/remediation/properties/cloudformation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath:instancePath+"/remediation",schemaPath:"check.schema.json#/properties/remediation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate68.errors = [{instancePath:instancePath+"/controls/" + i2,schemaPath:"#/properties/controls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs114 === errors;
if(!valid17){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate68.errors = [{instancePath:instancePath+"/equivalents/" + i3,schemaPath:"#/properties/equivalents/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs118 === errors;
if(!valid18){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/equivalents",schemaPath:"#/properties/equivalents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate68.errors = [{instancePath:instancePath+"/threats/" + i4,schemaPath:"#/properties/threats/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs122 === errors;
if(!valid19){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/threats",schemaPath:"#/properties/threats/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate68.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/attack-path.schema.json","type":"object","additionalProperties":false,"required":["id","rule","title","narrative","entry_point","risk","nodes","steps","findings","techniques","first_seen"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{64}$"},"rule":{"type":"string"},"title":{"type":"string"},"narrative":{"type":"string"},"entry_point":{"$ref":"attack-rule.schema.json#/properties/entry_point"},"risk":{"type":"object","additionalProperties":false,"required":["level","likelihood","impact"],"properties":{"level":{"$ref":"#/$defs/level"},"likelihood":{"$ref":"#/$defs/weighed"},"impact":{"$ref":"#/$defs/weighed"}}},"nodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/node"}},"steps":{"type":"array","items":{"$ref":"#/$defs/step"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"techniques":{"$ref":"attack-rule.schema.json#/properties/techniques"},"first_seen":{"type":"string","format":"date-time"},"baseline":{"enum":["new","unchanged"]}},"$defs":{"level":{"enum":["critical","high","medium","low"]},"weighed":{"type":"object","additionalProperties":false,"required":["level","factors"],"properties":{"level":{"$ref":"#/$defs/level"},"factors":{"type":"array","items":{"type":"string"}}}},"node":{"type":"object","additionalProperties":false,"required":["id","name","insights"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"insights":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","needed","reasons"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"needed":{"type":"boolean"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/reason"}}}}}}},"reason":{"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string"},"findings":{"type":"array","items":{"type":"string"}},"path":{"type":"string"},"value":{}}},"step":{"type":"object","additionalProperties":false,"required":["text","edges"],"properties":{"text":{"type":"string"},"edges":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["from","to","kind"],"properties":{"from":{"type":"string"},"to":{"type":"string"},"kind":{"$ref":"inventory.schema.json#/$defs/relationship/properties/kind"},"level":{"$ref":"inventory.schema.json#/$defs/relationship/properties/level"},"evidence":{"type":"string"}}}},"breaks":{"type":"array","items":{"type":"string"}}}},"finding":{"type":"object","additionalProperties":false,"required":["check","resource","fingerprint","cuts"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"type":"string"},"fingerprint":{"type":"string"},"cuts":{"enum":["alone","together","no"]}}}}};
const schema100 = {"enum":["internet","leaked-credential","untrusted-content","supply-chain","foreign-account","code-repository","foothold"]};
const schema101 = {"enum":["critical","high","medium","low"]};
const schema109 = {"type":"object","additionalProperties":false,"required":["check","resource","fingerprint","cuts"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"type":"string"},"fingerprint":{"type":"string"},"cuts":{"enum":["alone","together","no"]}}};
const pattern15 = new RegExp("^T\\d{4}(\\.\\d{3})?$", "u");
const pattern16 = new RegExp("^AML\\.T\\d{4}(\\.\\d{3})?$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "level") || (key0 === "factors"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
let data0 = data.level;
const _errs2 = errors;
if(!((((data0 === "critical") || (data0 === "high")) || (data0 === "medium")) || (data0 === "low"))){
validate60.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"}];
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
validate60.errors = [{instancePath:instancePath+"/factors/" + i0,schemaPath:"#/properties/factors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/factors",schemaPath:"#/properties/factors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"object","additionalProperties":false,"required":["id","name","insights"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"insights":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","needed","reasons"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"needed":{"type":"boolean"},"reasons":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/reason"}}}}}}};

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
if(!(func4.call(schema104.properties, key0))){
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

const schema81 = {"enum":["contains","deploys","serves","uses-model","grounded-on","fine-tuned-on","trained-on","reads","writes","runs","runs-as","can-assume","has-permission","exposes","routes-to","peered-with","encrypted-by","logs-to","built-from","provisions","depends-on","affected-by","calls","guarded-by"]};
const schema83 = {"enum":["read","write","admin","invoke","list-keys"]};

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
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/kind",schemaPath:"inventory.schema.json#/$defs/relationship/properties/kind/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"}];
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
validate65.errors = [{instancePath:instancePath+"/edges/" + i0+"/level",schemaPath:"inventory.schema.json#/$defs/relationship/properties/level/enum",keyword:"enum",params:{allowedValues: schema83.enum},message:"must be equal to one of the allowed values"}];
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

const formats0 = ajv_formats_dist_formats.fullFormats["date-time"];

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/attack-path.schema.json" */;
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
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.narrative === undefined) && (missing0 = "narrative"))) || ((data.entry_point === undefined) && (missing0 = "entry_point"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.nodes === undefined) && (missing0 = "nodes"))) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.techniques === undefined) && (missing0 = "techniques"))) || ((data.first_seen === undefined) && (missing0 = "first_seen"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema68.properties, key0))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate34.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/narrative",schemaPath:"#/properties/narrative/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/entry_point",schemaPath:"attack-rule.schema.json#/properties/entry_point/enum",keyword:"enum",params:{allowedValues: schema100.enum},message:"must be equal to one of the allowed values"}];
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
validate34.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "level") || (key1 === "likelihood")) || (key1 === "impact"))){
validate34.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.level !== undefined){
let data6 = data5.level;
const _errs15 = errors;
if(!((((data6 === "critical") || (data6 === "high")) || (data6 === "medium")) || (data6 === "low"))){
validate34.errors = [{instancePath:instancePath+"/risk/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema101.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate60(data5.likelihood, {instancePath:instancePath+"/risk/likelihood",parentData:data5,parentDataProperty:"likelihood",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
if(!(validate60(data5.impact, {instancePath:instancePath+"/risk/impact",parentData:data5,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate34.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate34.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid4 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate63(data9[i0], {instancePath:instancePath+"/nodes/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
validate34.errors = [{instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate65(data11[i1], {instancePath:instancePath+"/steps/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs30 = errors;
for(const key2 in data14){
if(!(((((key2 === "check") || (key2 === "title")) || (key2 === "resource")) || (key2 === "fingerprint")) || (key2 === "cuts"))){
validate34.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs30 === errors){
if(data14.check !== undefined){
const _errs31 = errors;
if(typeof data14.check !== "string"){
validate34.errors = [{instancePath:instancePath+"/findings/" + i2+"/check",schemaPath:"#/$defs/finding/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/findings/" + i2+"/title",schemaPath:"#/$defs/finding/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/findings/" + i2+"/resource",schemaPath:"#/$defs/finding/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/findings/" + i2+"/fingerprint",schemaPath:"#/$defs/finding/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/findings/" + i2+"/cuts",schemaPath:"#/$defs/finding/properties/cuts/enum",keyword:"enum",params:{allowedValues: schema109.properties.cuts.enum},message:"must be equal to one of the allowed values"}];
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
validate34.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/$defs/finding/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate34.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs43 = errors;
for(const key3 in data20){
if(!((key3 === "attack") || (key3 === "atlas"))){
validate34.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
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
validate34.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate34.errors = [{instancePath:instancePath+"/techniques/attack/" + i3,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/items/pattern",keyword:"pattern",params:{pattern: "^T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/techniques/attack/" + i3,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"}];
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
validate34.errors = [{instancePath:instancePath+"/techniques/attack",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/attack/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
validate34.errors = [{instancePath:instancePath+"/techniques/atlas/" + i5,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/items/pattern",keyword:"pattern",params:{pattern: "^AML\\.T\\d{4}(\\.\\d{3})?$"},message:"must match pattern \""+"^AML\\.T\\d{4}(\\.\\d{3})?$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/techniques/atlas/" + i5,schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"}];
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
validate34.errors = [{instancePath:instancePath+"/techniques/atlas",schemaPath:"attack-rule.schema.json#/properties/techniques/properties/atlas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate34.errors = [{instancePath:instancePath+"/techniques",schemaPath:"attack-rule.schema.json#/properties/techniques/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate34.errors = [{instancePath:instancePath+"/first_seen",schemaPath:"#/properties/first_seen/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/first_seen",schemaPath:"#/properties/first_seen/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate34.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/enum",keyword:"enum",params:{allowedValues: schema68.properties.baseline.enum},message:"must be equal to one of the allowed values"}];
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
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema35 = {"type":"object","additionalProperties":false,"required":["id","cloud","scope","status","resources","problems"],"properties":{"id":{"type":"string","minLength":1},"cloud":{"$ref":"#/$defs/cloud"},"scope":{"type":"string","minLength":1},"name":{"type":"string"},"status":{"enum":["complete","partial","failed"]},"resources":{"type":"integer","minimum":0},"problems":{"type":"array","items":{"$ref":"#/$defs/problem"}},"waivers":{"type":"array","items":{"$ref":"#/$defs/inlineWaiver"}}}};
const schema36 = {"enum":["azure","aws","gcp","code"]};
const schema37 = {"type":"object","additionalProperties":false,"required":["code","message","collector","types"],"properties":{"code":{"enum":["no_credentials","denied","throttled","not_recorded","region_disabled","not_found","not_captured","unexpected_shape","truncated","unavailable","timed_out","invalid","too_large","unreadable","unsupported","unresolved","outside"]},"message":{"type":"string","minLength":1},"collector":{"type":"string","minLength":1},"call":{"type":"string"},"resource":{"type":"string"},"permission":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"types":{"type":"array","items":{"type":"string"}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
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
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "cloud")) || (key0 === "scope")) || (key0 === "name")) || (key0 === "status")) || (key0 === "resources")) || (key0 === "problems")) || (key0 === "waivers"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate29.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/cloud",schemaPath:"#/$defs/cloud/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"}];
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
validate29.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema35.properties.status.enum},message:"must be equal to one of the allowed values"}];
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
validate29.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate29.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0,schemaPath:"#/$defs/problem/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key1 in data7){
if(!(func4.call(schema37.properties, key1))){
validate29.errors = [{instancePath:instancePath+"/problems/" + i0,schemaPath:"#/$defs/problem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data7.code !== undefined){
let data8 = data7.code;
const _errs19 = errors;
if(!(((((((((((((((((data8 === "no_credentials") || (data8 === "denied")) || (data8 === "throttled")) || (data8 === "not_recorded")) || (data8 === "region_disabled")) || (data8 === "not_found")) || (data8 === "not_captured")) || (data8 === "unexpected_shape")) || (data8 === "truncated")) || (data8 === "unavailable")) || (data8 === "timed_out")) || (data8 === "invalid")) || (data8 === "too_large")) || (data8 === "unreadable")) || (data8 === "unsupported")) || (data8 === "unresolved")) || (data8 === "outside"))){
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/code",schemaPath:"#/$defs/problem/properties/code/enum",keyword:"enum",params:{allowedValues: schema37.properties.code.enum},message:"must be equal to one of the allowed values"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/message",schemaPath:"#/$defs/problem/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/message",schemaPath:"#/$defs/problem/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/collector",schemaPath:"#/$defs/problem/properties/collector/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/collector",schemaPath:"#/$defs/problem/properties/collector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/call",schemaPath:"#/$defs/problem/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/resource",schemaPath:"#/$defs/problem/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/permission",schemaPath:"#/$defs/problem/properties/permission/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/file",schemaPath:"#/$defs/problem/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/line",schemaPath:"#/$defs/problem/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/line",schemaPath:"#/$defs/problem/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/column",schemaPath:"#/$defs/problem/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/column",schemaPath:"#/$defs/problem/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/types/" + i1,schemaPath:"#/$defs/problem/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs38 === errors;
if(!valid5){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/problems/" + i0+"/types",schemaPath:"#/$defs/problem/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate29.errors = [{instancePath:instancePath+"/problems/" + i0,schemaPath:"#/$defs/problem/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate29.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/inlineWaiver/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs45 = errors;
for(const key2 in data20){
if(!((((((((key2 === "check") || (key2 === "file")) || (key2 === "line")) || (key2 === "reason")) || (key2 === "until")) || (key2 === "tool")) || (key2 === "owner")) || (key2 === "problem"))){
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/inlineWaiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs45 === errors){
if(data20.check !== undefined){
const _errs46 = errors;
if(typeof data20.check !== "string"){
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2+"/check",schemaPath:"#/$defs/inlineWaiver/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2+"/file",schemaPath:"#/$defs/inlineWaiver/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2+"/file",schemaPath:"#/$defs/inlineWaiver/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2+"/line",schemaPath:"#/$defs/inlineWaiver/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2+"/line",schemaPath:"#/$defs/inlineWaiver/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2+"/reason",schemaPath:"#/$defs/inlineWaiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2+"/until",schemaPath:"#/$defs/inlineWaiver/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2+"/tool",schemaPath:"#/$defs/inlineWaiver/properties/tool/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2+"/owner",schemaPath:"#/$defs/inlineWaiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2+"/problem",schemaPath:"#/$defs/inlineWaiver/properties/problem/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate29.errors = [{instancePath:instancePath+"/waivers/" + i2,schemaPath:"#/$defs/inlineWaiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate29.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((((((((data.tool === undefined) && (missing0 = "tool")) || ((data.bundle === undefined) && (missing0 = "bundle"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.started_at === undefined) && (missing0 = "started_at"))) || ((data.finished_at === undefined) && (missing0 = "finished_at"))) || ((data.notices === undefined) && (missing0 = "notices"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "tool") || (key0 === "bundle")) || (key0 === "document")) || (key0 === "sources")) || (key0 === "changed_since")) || (key0 === "started_at")) || (key0 === "finished_at")) || (key0 === "notices"))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tool !== undefined){
let data0 = data.tool;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.name === undefined) && (missing1 = "name")) || ((data0.version === undefined) && (missing1 = "version"))){
validate71.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!((key1 === "name") || (key1 === "version"))){
validate71.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.name !== undefined){
const _errs5 = errors;
if("keelson" !== data0.name){
validate71.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "keelson"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.version !== undefined){
const _errs6 = errors;
if(typeof data0.version !== "string"){
validate71.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bundle !== undefined){
let data3 = data.bundle;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((((data3.revision === undefined) && (missing2 = "revision")) || ((data3.digest === undefined) && (missing2 = "digest"))) || ((data3.checks === undefined) && (missing2 = "checks"))){
validate71.errors = [{instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key2 in data3){
if(!(((key2 === "revision") || (key2 === "digest")) || (key2 === "checks"))){
validate71.errors = [{instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.revision !== undefined){
const _errs11 = errors;
if(typeof data3.revision !== "string"){
validate71.errors = [{instancePath:instancePath+"/bundle/revision",schemaPath:"#/properties/bundle/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.digest !== undefined){
let data5 = data3.digest;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate71.errors = [{instancePath:instancePath+"/bundle/digest",schemaPath:"#/properties/bundle/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/bundle/digest",schemaPath:"#/properties/bundle/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.checks !== undefined){
let data6 = data3.checks;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate71.errors = [{instancePath:instancePath+"/bundle/checks",schemaPath:"#/properties/bundle/properties/checks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate71.errors = [{instancePath:instancePath+"/bundle/checks",schemaPath:"#/properties/bundle/properties/checks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs15 === errors;
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
validate71.errors = [{instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data7 = data.document;
const _errs17 = errors;
if(errors === _errs17){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing3;
if(((((data7.collected_at === undefined) && (missing3 = "collected_at")) || ((data7.digest === undefined) && (missing3 = "digest"))) || ((data7.resources === undefined) && (missing3 = "resources"))) || ((data7.relationships === undefined) && (missing3 = "relationships"))){
validate71.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key3 in data7){
if(!((((key3 === "collected_at") || (key3 === "digest")) || (key3 === "resources")) || (key3 === "relationships"))){
validate71.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data7.collected_at !== undefined){
let data8 = data7.collected_at;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
validate71.errors = [{instancePath:instancePath+"/document/collected_at",schemaPath:"#/properties/document/properties/collected_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/document/collected_at",schemaPath:"#/properties/document/properties/collected_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.digest !== undefined){
let data9 = data7.digest;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
validate71.errors = [{instancePath:instancePath+"/document/digest",schemaPath:"#/properties/document/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/document/digest",schemaPath:"#/properties/document/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.resources !== undefined){
let data10 = data7.resources;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate71.errors = [{instancePath:instancePath+"/document/resources",schemaPath:"#/properties/document/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate71.errors = [{instancePath:instancePath+"/document/resources",schemaPath:"#/properties/document/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.relationships !== undefined){
let data11 = data7.relationships;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate71.errors = [{instancePath:instancePath+"/document/relationships",schemaPath:"#/properties/document/properties/relationships/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate71.errors = [{instancePath:instancePath+"/document/relationships",schemaPath:"#/properties/document/properties/relationships/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data12 = data.sources;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data12)){
var valid4 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs30 = errors;
if(!(validate29(data12[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid4 = _errs30 === errors;
if(!valid4){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed_since !== undefined){
let data14 = data.changed_since;
const _errs31 = errors;
if(errors === _errs31){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing4;
if((((data14.ref === undefined) && (missing4 = "ref")) || ((data14.merge_base === undefined) && (missing4 = "merge_base"))) || ((data14.files === undefined) && (missing4 = "files"))){
validate71.errors = [{instancePath:instancePath+"/changed_since",schemaPath:"#/properties/changed_since/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs33 = errors;
for(const key4 in data14){
if(!(((key4 === "ref") || (key4 === "merge_base")) || (key4 === "files"))){
validate71.errors = [{instancePath:instancePath+"/changed_since",schemaPath:"#/properties/changed_since/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs33 === errors){
if(data14.ref !== undefined){
const _errs34 = errors;
if(typeof data14.ref !== "string"){
validate71.errors = [{instancePath:instancePath+"/changed_since/ref",schemaPath:"#/properties/changed_since/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs34 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.merge_base !== undefined){
const _errs36 = errors;
if(typeof data14.merge_base !== "string"){
validate71.errors = [{instancePath:instancePath+"/changed_since/merge_base",schemaPath:"#/properties/changed_since/properties/merge_base/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data14.files !== undefined){
let data17 = data14.files;
const _errs38 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate71.errors = [{instancePath:instancePath+"/changed_since/files",schemaPath:"#/properties/changed_since/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate71.errors = [{instancePath:instancePath+"/changed_since/files",schemaPath:"#/properties/changed_since/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs38 === errors;
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
validate71.errors = [{instancePath:instancePath+"/changed_since",schemaPath:"#/properties/changed_since/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started_at !== undefined){
let data18 = data.started_at;
const _errs40 = errors;
if(errors === _errs40){
if(errors === _errs40){
if(typeof data18 === "string"){
if(!(formats0.validate(data18))){
validate71.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finished_at !== undefined){
let data19 = data.finished_at;
const _errs42 = errors;
if(errors === _errs42){
if(errors === _errs42){
if(typeof data19 === "string"){
if(!(formats0.validate(data19))){
validate71.errors = [{instancePath:instancePath+"/finished_at",schemaPath:"#/properties/finished_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/finished_at",schemaPath:"#/properties/finished_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data20 = data.notices;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data20)){
var valid6 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
const _errs46 = errors;
if(typeof data20[i1] !== "string"){
validate71.errors = [{instancePath:instancePath+"/notices/" + i1,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs46 === errors;
if(!valid6){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs44 === errors;
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
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.sources === undefined) && (missing0 = "sources"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "status") || (key0 === "risk")) || (key0 === "baseline")) || (key0 === "sources")) || (key0 === "attack_paths"))){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.pass === undefined) && (missing1 = "pass")) || ((data0.fail === undefined) && (missing1 = "fail"))) || ((data0.unknown === undefined) && (missing1 = "unknown"))) || ((data0.not_applicable === undefined) && (missing1 = "not_applicable"))) || ((data0.waived === undefined) && (missing1 = "waived"))) || ((data0.error === undefined) && (missing1 = "error"))){
validate74.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/statusCounts/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data0){
if(!((((((key1 === "pass") || (key1 === "fail")) || (key1 === "unknown")) || (key1 === "not_applicable")) || (key1 === "waived")) || (key1 === "error"))){
validate74.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/statusCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.pass !== undefined){
let data1 = data0.pass;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate74.errors = [{instancePath:instancePath+"/status/pass",schemaPath:"#/$defs/statusCounts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.fail !== undefined){
let data2 = data0.fail;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate74.errors = [{instancePath:instancePath+"/status/fail",schemaPath:"#/$defs/statusCounts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.unknown !== undefined){
let data3 = data0.unknown;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate74.errors = [{instancePath:instancePath+"/status/unknown",schemaPath:"#/$defs/statusCounts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.not_applicable !== undefined){
let data4 = data0.not_applicable;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate74.errors = [{instancePath:instancePath+"/status/not_applicable",schemaPath:"#/$defs/statusCounts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.waived !== undefined){
let data5 = data0.waived;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate74.errors = [{instancePath:instancePath+"/status/waived",schemaPath:"#/$defs/statusCounts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.error !== undefined){
let data6 = data0.error;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate74.errors = [{instancePath:instancePath+"/status/error",schemaPath:"#/$defs/statusCounts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
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
}
else {
validate74.errors = [{instancePath:instancePath+"/status",schemaPath:"#/$defs/statusCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data7 = data.risk;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((((data7.critical === undefined) && (missing2 = "critical")) || ((data7.high === undefined) && (missing2 = "high"))) || ((data7.medium === undefined) && (missing2 = "medium"))) || ((data7.low === undefined) && (missing2 = "low"))){
validate74.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data7){
if(!((((key2 === "critical") || (key2 === "high")) || (key2 === "medium")) || (key2 === "low"))){
validate74.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data7.critical !== undefined){
let data8 = data7.critical;
const _errs22 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate74.errors = [{instancePath:instancePath+"/risk/critical",schemaPath:"#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.high !== undefined){
let data9 = data7.high;
const _errs24 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate74.errors = [{instancePath:instancePath+"/risk/high",schemaPath:"#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.medium !== undefined){
let data10 = data7.medium;
const _errs26 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate74.errors = [{instancePath:instancePath+"/risk/medium",schemaPath:"#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.low !== undefined){
let data11 = data7.low;
const _errs28 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate74.errors = [{instancePath:instancePath+"/risk/low",schemaPath:"#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs28 === errors;
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
validate74.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.baseline !== undefined){
let data12 = data.baseline;
const _errs30 = errors;
if(errors === _errs30){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing3;
if((((data12.new === undefined) && (missing3 = "new")) || ((data12.unchanged === undefined) && (missing3 = "unchanged"))) || ((data12.absent === undefined) && (missing3 = "absent"))){
validate74.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key3 in data12){
if(!(((key3 === "new") || (key3 === "unchanged")) || (key3 === "absent"))){
validate74.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data12.new !== undefined){
let data13 = data12.new;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if(((((data13.critical === undefined) && (missing4 = "critical")) || ((data13.high === undefined) && (missing4 = "high"))) || ((data13.medium === undefined) && (missing4 = "medium"))) || ((data13.low === undefined) && (missing4 = "low"))){
validate74.errors = [{instancePath:instancePath+"/baseline/new",schemaPath:"#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key4 in data13){
if(!((((key4 === "critical") || (key4 === "high")) || (key4 === "medium")) || (key4 === "low"))){
validate74.errors = [{instancePath:instancePath+"/baseline/new",schemaPath:"#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data13.critical !== undefined){
let data14 = data13.critical;
const _errs37 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate74.errors = [{instancePath:instancePath+"/baseline/new/critical",schemaPath:"#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.high !== undefined){
let data15 = data13.high;
const _errs39 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate74.errors = [{instancePath:instancePath+"/baseline/new/high",schemaPath:"#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.medium !== undefined){
let data16 = data13.medium;
const _errs41 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate74.errors = [{instancePath:instancePath+"/baseline/new/medium",schemaPath:"#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.low !== undefined){
let data17 = data13.low;
const _errs43 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate74.errors = [{instancePath:instancePath+"/baseline/new/low",schemaPath:"#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs43 === errors;
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
validate74.errors = [{instancePath:instancePath+"/baseline/new",schemaPath:"#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.unchanged !== undefined){
let data18 = data12.unchanged;
const _errs45 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate74.errors = [{instancePath:instancePath+"/baseline/unchanged",schemaPath:"#/properties/baseline/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs45 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.absent !== undefined){
let data19 = data12.absent;
const _errs47 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate74.errors = [{instancePath:instancePath+"/baseline/absent",schemaPath:"#/properties/baseline/properties/absent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs47 === errors;
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
validate74.errors = [{instancePath:instancePath+"/baseline",schemaPath:"#/properties/baseline/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data20 = data.sources;
const _errs49 = errors;
if(errors === _errs49){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing5;
if((((data20.complete === undefined) && (missing5 = "complete")) || ((data20.partial === undefined) && (missing5 = "partial"))) || ((data20.failed === undefined) && (missing5 = "failed"))){
validate74.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs51 = errors;
for(const key5 in data20){
if(!(((key5 === "complete") || (key5 === "partial")) || (key5 === "failed"))){
validate74.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs51 === errors){
if(data20.complete !== undefined){
let data21 = data20.complete;
const _errs52 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate74.errors = [{instancePath:instancePath+"/sources/complete",schemaPath:"#/properties/sources/properties/complete/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.partial !== undefined){
let data22 = data20.partial;
const _errs54 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate74.errors = [{instancePath:instancePath+"/sources/partial",schemaPath:"#/properties/sources/properties/partial/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data20.failed !== undefined){
let data23 = data20.failed;
const _errs56 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate74.errors = [{instancePath:instancePath+"/sources/failed",schemaPath:"#/properties/sources/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs56 === errors;
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
validate74.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attack_paths !== undefined){
let data24 = data.attack_paths;
const _errs58 = errors;
if(errors === _errs58){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing6;
if(((((((data24.risk === undefined) && (missing6 = "risk")) || ((data24.rules === undefined) && (missing6 = "rules"))) || ((data24.cut === undefined) && (missing6 = "cut"))) || ((data24.undecided === undefined) && (missing6 = "undecided"))) || ((data24.choke_points === undefined) && (missing6 = "choke_points"))) || ((data24.plan === undefined) && (missing6 = "plan"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs60 = errors;
for(const key6 in data24){
if(!((((((key6 === "risk") || (key6 === "rules")) || (key6 === "cut")) || (key6 === "undecided")) || (key6 === "choke_points")) || (key6 === "plan"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs60 === errors){
if(data24.risk !== undefined){
let data25 = data24.risk;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing7;
if(((((data25.critical === undefined) && (missing7 = "critical")) || ((data25.high === undefined) && (missing7 = "high"))) || ((data25.medium === undefined) && (missing7 = "medium"))) || ((data25.low === undefined) && (missing7 = "low"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/risk",schemaPath:"#/$defs/riskCounts/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs64 = errors;
for(const key7 in data25){
if(!((((key7 === "critical") || (key7 === "high")) || (key7 === "medium")) || (key7 === "low"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/risk",schemaPath:"#/$defs/riskCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs64 === errors){
if(data25.critical !== undefined){
let data26 = data25.critical;
const _errs65 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/risk/critical",schemaPath:"#/$defs/riskCounts/properties/critical/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data25.high !== undefined){
let data27 = data25.high;
const _errs67 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/risk/high",schemaPath:"#/$defs/riskCounts/properties/high/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs67 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data25.medium !== undefined){
let data28 = data25.medium;
const _errs69 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/risk/medium",schemaPath:"#/$defs/riskCounts/properties/medium/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs69 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data25.low !== undefined){
let data29 = data25.low;
const _errs71 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/risk/low",schemaPath:"#/$defs/riskCounts/properties/low/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs71 === errors;
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
validate74.errors = [{instancePath:instancePath+"/attack_paths/risk",schemaPath:"#/$defs/riskCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs61 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.rules !== undefined){
let data30 = data24.rules;
const _errs73 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/rules",schemaPath:"#/properties/attack_paths/properties/rules/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs73){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate74.errors = [{instancePath:instancePath+"/attack_paths/rules",schemaPath:"#/properties/attack_paths/properties/rules/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs73 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.cut !== undefined){
let data31 = data24.cut;
const _errs75 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/cut",schemaPath:"#/properties/attack_paths/properties/cut/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs75){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate74.errors = [{instancePath:instancePath+"/attack_paths/cut",schemaPath:"#/properties/attack_paths/properties/cut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs75 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.undecided !== undefined){
let data32 = data24.undecided;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data32)){
var valid12 = true;
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
const _errs79 = errors;
if(errors === _errs79){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing8;
if(((data33.rule === undefined) && (missing8 = "rule")) || ((data33.resource === undefined) && (missing8 = "resource"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/undecided/" + i0,schemaPath:"#/properties/attack_paths/properties/undecided/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs81 = errors;
for(const key8 in data33){
if(!((key8 === "rule") || (key8 === "resource"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/undecided/" + i0,schemaPath:"#/properties/attack_paths/properties/undecided/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs81 === errors){
if(data33.rule !== undefined){
const _errs82 = errors;
if(typeof data33.rule !== "string"){
validate74.errors = [{instancePath:instancePath+"/attack_paths/undecided/" + i0+"/rule",schemaPath:"#/properties/attack_paths/properties/undecided/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs82 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data33.resource !== undefined){
const _errs84 = errors;
if(typeof data33.resource !== "string"){
validate74.errors = [{instancePath:instancePath+"/attack_paths/undecided/" + i0+"/resource",schemaPath:"#/properties/attack_paths/properties/undecided/items/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs84 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/attack_paths/undecided/" + i0,schemaPath:"#/properties/attack_paths/properties/undecided/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs79 === errors;
if(!valid12){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/attack_paths/undecided",schemaPath:"#/properties/attack_paths/properties/undecided/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs77 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.choke_points !== undefined){
let data36 = data24.choke_points;
const _errs86 = errors;
if(errors === _errs86){
if(Array.isArray(data36)){
var valid14 = true;
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
const _errs88 = errors;
if(errors === _errs88){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing9;
if((((data37.id === undefined) && (missing9 = "id")) || ((data37.name === undefined) && (missing9 = "name"))) || ((data37.paths === undefined) && (missing9 = "paths"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1,schemaPath:"#/properties/attack_paths/properties/choke_points/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs90 = errors;
for(const key9 in data37){
if(!((((key9 === "id") || (key9 === "name")) || (key9 === "type")) || (key9 === "paths"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1,schemaPath:"#/properties/attack_paths/properties/choke_points/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs90 === errors){
if(data37.id !== undefined){
const _errs91 = errors;
if(typeof data37.id !== "string"){
validate74.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1+"/id",schemaPath:"#/properties/attack_paths/properties/choke_points/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs91 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.name !== undefined){
const _errs93 = errors;
if(typeof data37.name !== "string"){
validate74.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1+"/name",schemaPath:"#/properties/attack_paths/properties/choke_points/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs93 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.type !== undefined){
const _errs95 = errors;
if(typeof data37.type !== "string"){
validate74.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1+"/type",schemaPath:"#/properties/attack_paths/properties/choke_points/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs95 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.paths !== undefined){
let data41 = data37.paths;
const _errs97 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1+"/paths",schemaPath:"#/properties/attack_paths/properties/choke_points/items/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs97){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 2 || isNaN(data41)){
validate74.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1+"/paths",schemaPath:"#/properties/attack_paths/properties/choke_points/items/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
var valid15 = _errs97 === errors;
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
validate74.errors = [{instancePath:instancePath+"/attack_paths/choke_points/" + i1,schemaPath:"#/properties/attack_paths/properties/choke_points/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid14 = _errs88 === errors;
if(!valid14){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/attack_paths/choke_points",schemaPath:"#/properties/attack_paths/properties/choke_points/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs86 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data24.plan !== undefined){
let data42 = data24.plan;
const _errs99 = errors;
if(errors === _errs99){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing10;
if(((((((data42.level === undefined) && (missing10 = "level")) || ((data42.fixes === undefined) && (missing10 = "fixes"))) || ((data42.least === undefined) && (missing10 = "least"))) || ((data42.paths === undefined) && (missing10 = "paths"))) || ((data42.unbreakable === undefined) && (missing10 = "unbreakable"))) || ((data42.left === undefined) && (missing10 = "left"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan",schemaPath:"#/properties/attack_paths/properties/plan/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key10 in data42){
if(!((((((key10 === "level") || (key10 === "fixes")) || (key10 === "least")) || (key10 === "paths")) || (key10 === "unbreakable")) || (key10 === "left"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan",schemaPath:"#/properties/attack_paths/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data42.level !== undefined){
let data43 = data42.level;
const _errs102 = errors;
if(!((((data43 === "critical") || (data43 === "high")) || (data43 === "medium")) || (data43 === "low"))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid16 = _errs102 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.fixes !== undefined){
let data44 = data42.fixes;
const _errs104 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/fixes",schemaPath:"#/properties/attack_paths/properties/plan/properties/fixes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs104){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/fixes",schemaPath:"#/properties/attack_paths/properties/plan/properties/fixes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs104 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.least !== undefined){
let data45 = data42.least;
const _errs106 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/least",schemaPath:"#/properties/attack_paths/properties/plan/properties/least/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs106){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/least",schemaPath:"#/properties/attack_paths/properties/plan/properties/least/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs106 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.paths !== undefined){
let data46 = data42.paths;
const _errs108 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/paths",schemaPath:"#/properties/attack_paths/properties/plan/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs108){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/paths",schemaPath:"#/properties/attack_paths/properties/plan/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs108 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.unbreakable !== undefined){
let data47 = data42.unbreakable;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data47)){
var valid18 = true;
const len2 = data47.length;
for(let i2=0; i2<len2; i2++){
const _errs112 = errors;
if(typeof data47[i2] !== "string"){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/unbreakable/" + i2,schemaPath:"#/properties/attack_paths/properties/plan/properties/unbreakable/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs112 === errors;
if(!valid18){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/unbreakable",schemaPath:"#/properties/attack_paths/properties/plan/properties/unbreakable/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid16 = _errs110 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data42.left !== undefined){
let data49 = data42.left;
const _errs114 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/left",schemaPath:"#/properties/attack_paths/properties/plan/properties/left/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs114){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan/left",schemaPath:"#/properties/attack_paths/properties/plan/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid16 = _errs114 === errors;
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
}
else {
validate74.errors = [{instancePath:instancePath+"/attack_paths/plan",schemaPath:"#/properties/attack_paths/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs99 === errors;
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
}
}
else {
validate74.errors = [{instancePath:instancePath+"/attack_paths",schemaPath:"#/properties/attack_paths/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs58 === errors;
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
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/report-line.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.schema === undefined) && (missing0 = "schema")) || ((data.form === undefined) && (missing0 = "form"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!((key0 === "schema") || (key0 === "form"))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.schema !== undefined){
const _errs4 = errors;
if("keelson.report/v1" !== data.schema){
const err2 = {instancePath:instancePath+"/schema",schemaPath:"#/oneOf/0/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.report/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.form !== undefined){
const _errs5 = errors;
if("lines" !== data.form){
const err3 = {instancePath:instancePath+"/form",schemaPath:"#/oneOf/0/properties/form/const",keyword:"const",params:{allowedValue: "lines"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs6 = errors;
if(errors === _errs6){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.result === undefined) && (missing1 = "result")){
const err5 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs8 = errors;
for(const key1 in data){
if(!(key1 === "result")){
const err6 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs8 === errors){
if(data.result !== undefined){
if(!(validate68(data.result, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.attack_path === undefined) && (missing2 = "attack_path")){
const err8 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
const _errs12 = errors;
for(const key2 in data){
if(!(key2 === "attack_path")){
const err9 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs12 === errors){
if(data.attack_path !== undefined){
if(!(validate34(data.attack_path, {instancePath:instancePath+"/attack_path",parentData:data,parentDataProperty:"attack_path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.fix === undefined) && (missing3 = "fix")){
const err11 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
const _errs16 = errors;
for(const key3 in data){
if(!(key3 === "fix")){
const err12 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
}
if(_errs16 === errors){
if(data.fix !== undefined){
let data4 = data.fix;
const _errs18 = errors;
if(errors === _errs18){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing4;
if(((((((((data4.check === undefined) && (missing4 = "check")) || ((data4.title === undefined) && (missing4 = "title"))) || ((data4.resource === undefined) && (missing4 = "resource"))) || ((data4.fingerprint === undefined) && (missing4 = "fingerprint"))) || ((data4.needed === undefined) && (missing4 = "needed"))) || ((data4.paths === undefined) && (missing4 = "paths"))) || ((data4.cuts === undefined) && (missing4 = "cuts"))) || ((data4.risk_removed === undefined) && (missing4 = "risk_removed"))){
const err13 = {instancePath:instancePath+"/fix",schemaPath:"report.schema.json#/$defs/fix/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs20 = errors;
for(const key4 in data4){
if(!((((((((key4 === "check") || (key4 === "title")) || (key4 === "resource")) || (key4 === "fingerprint")) || (key4 === "needed")) || (key4 === "paths")) || (key4 === "cuts")) || (key4 === "risk_removed"))){
const err14 = {instancePath:instancePath+"/fix",schemaPath:"report.schema.json#/$defs/fix/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data4.check !== undefined){
const _errs21 = errors;
if(typeof data4.check !== "string"){
const err15 = {instancePath:instancePath+"/fix/check",schemaPath:"report.schema.json#/$defs/fix/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.title !== undefined){
const _errs23 = errors;
if(typeof data4.title !== "string"){
const err16 = {instancePath:instancePath+"/fix/title",schemaPath:"report.schema.json#/$defs/fix/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.resource !== undefined){
const _errs25 = errors;
if(typeof data4.resource !== "string"){
const err17 = {instancePath:instancePath+"/fix/resource",schemaPath:"report.schema.json#/$defs/fix/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.fingerprint !== undefined){
const _errs27 = errors;
if(typeof data4.fingerprint !== "string"){
const err18 = {instancePath:instancePath+"/fix/fingerprint",schemaPath:"report.schema.json#/$defs/fix/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.needed !== undefined){
const _errs29 = errors;
if(typeof data4.needed !== "boolean"){
const err19 = {instancePath:instancePath+"/fix/needed",schemaPath:"report.schema.json#/$defs/fix/properties/needed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.paths !== undefined){
let data10 = data4.paths;
const _errs31 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/fix/paths",schemaPath:"report.schema.json#/$defs/fix/properties/paths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(errors === _errs31){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/fix/paths",schemaPath:"report.schema.json#/$defs/fix/properties/paths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.cuts !== undefined){
let data11 = data4.cuts;
const _errs33 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err22 = {instancePath:instancePath+"/fix/cuts",schemaPath:"report.schema.json#/$defs/fix/properties/cuts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs33){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/fix/cuts",schemaPath:"report.schema.json#/$defs/fix/properties/cuts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data4.risk_removed !== undefined){
let data12 = data4.risk_removed;
const _errs35 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/fix/risk_removed",schemaPath:"report.schema.json#/$defs/fix/properties/risk_removed/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
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
const err25 = {instancePath:instancePath+"/fix",schemaPath:"report.schema.json#/$defs/fix/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs37 = errors;
if(errors === _errs37){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.run === undefined) && (missing5 = "run")){
const err27 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
const _errs39 = errors;
for(const key5 in data){
if(!(key5 === "run")){
const err28 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
}
if(_errs39 === errors){
if(data.run !== undefined){
if(!(validate71(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid0 = _errs37 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs41 = errors;
if(errors === _errs41){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.summary === undefined) && (missing6 = "summary")){
const err30 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
const _errs43 = errors;
for(const key6 in data){
if(!(key6 === "summary")){
const err31 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs43 === errors){
if(data.summary !== undefined){
if(!(validate74(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
if(!valid0){
const err33 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate20.errors = vErrors;
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
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};
