/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/compliance.schema.json","type":"object","additionalProperties":false,"required":["schema","tool","as_of","bundle","document","judged_at","sources","coverage_note","frameworks","notices"],"properties":{"schema":{"const":"keelson.compliance/v1"},"tool":{"$ref":"report.schema.json#/properties/run/properties/tool"},"as_of":{"type":"string","format":"date"},"bundle":{"$ref":"report.schema.json#/properties/run/properties/bundle"},"document":{"$ref":"report.schema.json#/properties/run/properties/document"},"judged_at":{"type":"string","format":"date-time"},"sources":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","cloud","status","resources"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"status":{"enum":["complete","partial","failed"]},"resources":{"type":"integer","minimum":0}}}},"coverage_note":{"type":"string"},"attestations":{"$ref":"#/$defs/attestationSource"},"frameworks":{"type":"array","items":{"$ref":"#/$defs/framework"}},"notices":{"type":"array","items":{"type":"string"}}},"$defs":{"state":{"enum":["not-met","partly","not-assessed","manual","not-applicable","met"]},"stateCounts":{"type":"object","additionalProperties":false,"required":["not-met","partly","not-assessed","manual","not-applicable","met"],"properties":{"not-met":{"type":"integer","minimum":0},"partly":{"type":"integer","minimum":0},"not-assessed":{"type":"integer","minimum":0},"manual":{"type":"integer","minimum":0},"not-applicable":{"type":"integer","minimum":0},"met":{"type":"integer","minimum":0}}},"attestationSource":{"type":"object","additionalProperties":false,"required":["file","digest","signature"],"properties":{"file":{"type":"string"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"signature":{"enum":["verified","not-verified","none"]},"key":{"type":"string"}}},"framework":{"type":"object","additionalProperties":false,"required":["id","title","version","origin","summary","controls"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"version":{"type":"string"},"publisher":{"type":"string"},"url":{"type":"string"},"origin":{"type":"string"},"summary":{"$ref":"#/$defs/summary"},"controls":{"type":"array","items":{"$ref":"#/$defs/control"}}}},"summary":{"type":"object","additionalProperties":false,"required":["controls","states","assessed","waived","open_questions"],"properties":{"controls":{"type":"integer","minimum":0},"states":{"$ref":"#/$defs/stateCounts"},"assessed":{"type":"object","additionalProperties":false,"required":["by_checks","by_attestation"],"properties":{"by_checks":{"type":"integer","minimum":0},"by_attestation":{"type":"integer","minimum":0}}},"waived":{"type":"integer","minimum":0},"open_questions":{"type":"integer","minimum":0}}},"control":{"type":"object","additionalProperties":false,"required":["id","title","state","basis","reason","waived","resources","results","checks","findings","open","passes","attestations","lacking"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"state":{"$ref":"#/$defs/state"},"basis":{"enum":["checks","attestation","none"]},"reason":{"type":"string"},"waived":{"type":"boolean"},"share":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"resources":{"type":"object","additionalProperties":false,"required":["passing","failing","open","total"],"properties":{"passing":{"type":"integer","minimum":0},"failing":{"type":"integer","minimum":0},"open":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":0}}},"results":{"$ref":"report.schema.json#/$defs/statusCounts"},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"open":{"type":"array","items":{"$ref":"#/$defs/openResult"}},"passes":{"type":"array","items":{"$ref":"#/$defs/pass"}},"question":{"type":"string"},"attestations":{"type":"array","items":{"$ref":"#/$defs/attestation"}},"lacking":{"type":"array","items":{"type":"string"}}}},"check":{"type":"object","additionalProperties":false,"required":["id","title","asked","results"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"asked":{"type":"boolean"},"results":{"$ref":"report.schema.json#/$defs/statusCounts"}}},"finding":{"type":"object","additionalProperties":false,"required":["check","title","resource","status","level","fingerprint","remediation"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"$ref":"#/$defs/resource"},"status":{"enum":["fail","waived"]},"level":{"$ref":"report.schema.json#/$defs/level"},"facts":{"type":"array","items":{"type":"string"}},"waiver":{"$ref":"report.schema.json#/$defs/result/properties/waiver"},"remediation":{"type":"string"},"fingerprint":{"$ref":"#/$defs/fingerprint"}}},"openResult":{"type":"object","additionalProperties":false,"required":["check","title","resource","status","fingerprint"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"$ref":"#/$defs/resource"},"status":{"enum":["unknown","error"]},"message":{"type":"string"},"fingerprint":{"$ref":"#/$defs/fingerprint"}}},"pass":{"type":"object","additionalProperties":false,"required":["check","title","resource","fingerprint"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"$ref":"#/$defs/resource"},"fingerprint":{"$ref":"#/$defs/fingerprint"}}},"resource":{"type":"object","additionalProperties":false,"required":["id","cloud","type","name","account","region"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"type":{"type":"string"},"name":{"type":"string"},"account":{"type":"string"},"region":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"},"attestation":{"type":"object","additionalProperties":false,"required":["statement","by","on","expires","status","standing"],"properties":{"statement":{"type":"string"},"by":{"type":"string"},"on":{"type":"string","format":"date"},"expires":{"type":"string","format":"date"},"evidence":{"type":"string"},"status":{"$ref":"attestations.schema.json#/$defs/attestedStatus"},"standing":{"enum":["counts","superseded","expired","not-yet"]}}}}};
const schema115 = {"type":"object","additionalProperties":false,"required":["file","digest","signature"],"properties":{"file":{"type":"string"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"signature":{"enum":["verified","not-verified","none"]},"key":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const formats10 = ajv_formats_dist_formats.fullFormats.date;
const formats0 = ajv_formats_dist_formats.fullFormats["date-time"];
const pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

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
if((((((data.controls === undefined) && (missing0 = "controls")) || ((data.states === undefined) && (missing0 = "states"))) || ((data.assessed === undefined) && (missing0 = "assessed"))) || ((data.waived === undefined) && (missing0 = "waived"))) || ((data.open_questions === undefined) && (missing0 = "open_questions"))){
validate69.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "controls") || (key0 === "states")) || (key0 === "assessed")) || (key0 === "waived")) || (key0 === "open_questions"))){
validate69.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.controls !== undefined){
let data0 = data.controls;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate69.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate69.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.states !== undefined){
let data1 = data.states;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1["not-met"] === undefined) && (missing1 = "not-met")) || ((data1.partly === undefined) && (missing1 = "partly"))) || ((data1["not-assessed"] === undefined) && (missing1 = "not-assessed"))) || ((data1.manual === undefined) && (missing1 = "manual"))) || ((data1["not-applicable"] === undefined) && (missing1 = "not-applicable"))) || ((data1.met === undefined) && (missing1 = "met"))){
validate69.errors = [{instancePath:instancePath+"/states",schemaPath:"#/$defs/stateCounts/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((((((key1 === "not-met") || (key1 === "partly")) || (key1 === "not-assessed")) || (key1 === "manual")) || (key1 === "not-applicable")) || (key1 === "met"))){
validate69.errors = [{instancePath:instancePath+"/states",schemaPath:"#/$defs/stateCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1["not-met"] !== undefined){
let data2 = data1["not-met"];
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate69.errors = [{instancePath:instancePath+"/states/not-met",schemaPath:"#/$defs/stateCounts/properties/not-met/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate69.errors = [{instancePath:instancePath+"/states/not-met",schemaPath:"#/$defs/stateCounts/properties/not-met/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.partly !== undefined){
let data3 = data1.partly;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate69.errors = [{instancePath:instancePath+"/states/partly",schemaPath:"#/$defs/stateCounts/properties/partly/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate69.errors = [{instancePath:instancePath+"/states/partly",schemaPath:"#/$defs/stateCounts/properties/partly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1["not-assessed"] !== undefined){
let data4 = data1["not-assessed"];
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate69.errors = [{instancePath:instancePath+"/states/not-assessed",schemaPath:"#/$defs/stateCounts/properties/not-assessed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate69.errors = [{instancePath:instancePath+"/states/not-assessed",schemaPath:"#/$defs/stateCounts/properties/not-assessed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.manual !== undefined){
let data5 = data1.manual;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate69.errors = [{instancePath:instancePath+"/states/manual",schemaPath:"#/$defs/stateCounts/properties/manual/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate69.errors = [{instancePath:instancePath+"/states/manual",schemaPath:"#/$defs/stateCounts/properties/manual/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1["not-applicable"] !== undefined){
let data6 = data1["not-applicable"];
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate69.errors = [{instancePath:instancePath+"/states/not-applicable",schemaPath:"#/$defs/stateCounts/properties/not-applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate69.errors = [{instancePath:instancePath+"/states/not-applicable",schemaPath:"#/$defs/stateCounts/properties/not-applicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.met !== undefined){
let data7 = data1.met;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate69.errors = [{instancePath:instancePath+"/states/met",schemaPath:"#/$defs/stateCounts/properties/met/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate69.errors = [{instancePath:instancePath+"/states/met",schemaPath:"#/$defs/stateCounts/properties/met/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/states",schemaPath:"#/$defs/stateCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessed !== undefined){
let data8 = data.assessed;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.by_checks === undefined) && (missing2 = "by_checks")) || ((data8.by_attestation === undefined) && (missing2 = "by_attestation"))){
validate69.errors = [{instancePath:instancePath+"/assessed",schemaPath:"#/properties/assessed/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data8){
if(!((key2 === "by_checks") || (key2 === "by_attestation"))){
validate69.errors = [{instancePath:instancePath+"/assessed",schemaPath:"#/properties/assessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.by_checks !== undefined){
let data9 = data8.by_checks;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate69.errors = [{instancePath:instancePath+"/assessed/by_checks",schemaPath:"#/properties/assessed/properties/by_checks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate69.errors = [{instancePath:instancePath+"/assessed/by_checks",schemaPath:"#/properties/assessed/properties/by_checks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.by_attestation !== undefined){
let data10 = data8.by_attestation;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate69.errors = [{instancePath:instancePath+"/assessed/by_attestation",schemaPath:"#/properties/assessed/properties/by_attestation/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate69.errors = [{instancePath:instancePath+"/assessed/by_attestation",schemaPath:"#/properties/assessed/properties/by_attestation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate69.errors = [{instancePath:instancePath+"/assessed",schemaPath:"#/properties/assessed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
let data11 = data.waived;
const _errs27 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate69.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate69.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.open_questions !== undefined){
let data12 = data.open_questions;
const _errs29 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate69.errors = [{instancePath:instancePath+"/open_questions",schemaPath:"#/properties/open_questions/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate69.errors = [{instancePath:instancePath+"/open_questions",schemaPath:"#/properties/open_questions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs29 === errors;
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
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"object","additionalProperties":false,"required":["id","title","state","basis","reason","waived","resources","results","checks","findings","open","passes","attestations","lacking"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"state":{"$ref":"#/$defs/state"},"basis":{"enum":["checks","attestation","none"]},"reason":{"type":"string"},"waived":{"type":"boolean"},"share":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"resources":{"type":"object","additionalProperties":false,"required":["passing","failing","open","total"],"properties":{"passing":{"type":"integer","minimum":0},"failing":{"type":"integer","minimum":0},"open":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":0}}},"results":{"$ref":"report.schema.json#/$defs/statusCounts"},"checks":{"type":"array","items":{"$ref":"#/$defs/check"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"open":{"type":"array","items":{"$ref":"#/$defs/openResult"}},"passes":{"type":"array","items":{"$ref":"#/$defs/pass"}},"question":{"type":"string"},"attestations":{"type":"array","items":{"$ref":"#/$defs/attestation"}},"lacking":{"type":"array","items":{"type":"string"}}}};
const schema120 = {"enum":["not-met","partly","not-assessed","manual","not-applicable","met"]};

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
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.results === undefined) && (missing0 = "results"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "asked")) || (key0 === "results"))){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate72.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.asked !== undefined){
const _errs6 = errors;
if(typeof data.asked !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data3 = data.results;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((((data3.pass === undefined) && (missing1 = "pass")) || ((data3.fail === undefined) && (missing1 = "fail"))) || ((data3.unknown === undefined) && (missing1 = "unknown"))) || ((data3.not_applicable === undefined) && (missing1 = "not_applicable"))) || ((data3.waived === undefined) && (missing1 = "waived"))) || ((data3.error === undefined) && (missing1 = "error"))){
validate72.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((((((key1 === "pass") || (key1 === "fail")) || (key1 === "unknown")) || (key1 === "not_applicable")) || (key1 === "waived")) || (key1 === "error"))){
validate72.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.pass !== undefined){
let data4 = data3.pass;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate72.errors = [{instancePath:instancePath+"/results/pass",schemaPath:"report.schema.json#/$defs/statusCounts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.fail !== undefined){
let data5 = data3.fail;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate72.errors = [{instancePath:instancePath+"/results/fail",schemaPath:"report.schema.json#/$defs/statusCounts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.unknown !== undefined){
let data6 = data3.unknown;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate72.errors = [{instancePath:instancePath+"/results/unknown",schemaPath:"report.schema.json#/$defs/statusCounts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.not_applicable !== undefined){
let data7 = data3.not_applicable;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate72.errors = [{instancePath:instancePath+"/results/not_applicable",schemaPath:"report.schema.json#/$defs/statusCounts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.waived !== undefined){
let data8 = data3.waived;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate72.errors = [{instancePath:instancePath+"/results/waived",schemaPath:"report.schema.json#/$defs/statusCounts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.error !== undefined){
let data9 = data3.error;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate72.errors = [{instancePath:instancePath+"/results/error",schemaPath:"report.schema.json#/$defs/statusCounts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs22 === errors;
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
validate72.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema124 = {"type":"object","additionalProperties":false,"required":["check","title","resource","status","level","fingerprint","remediation"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"$ref":"#/$defs/resource"},"status":{"enum":["fail","waived"]},"level":{"$ref":"report.schema.json#/$defs/level"},"facts":{"type":"array","items":{"type":"string"}},"waiver":{"$ref":"report.schema.json#/$defs/result/properties/waiver"},"remediation":{"type":"string"},"fingerprint":{"$ref":"#/$defs/fingerprint"}}};
const schema58 = {"enum":["critical","high","medium","low"]};
const pattern13 = new RegExp("^[0-9a-f]{64}$", "u");

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
if((((((((data.check === undefined) && (missing0 = "check")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.remediation === undefined) && (missing0 = "remediation"))){
validate74.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema124.properties, key0))){
validate74.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate74.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate74.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource !== undefined){
let data2 = data.resource;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((data2.id === undefined) && (missing1 = "id")) || ((data2.cloud === undefined) && (missing1 = "cloud"))) || ((data2.type === undefined) && (missing1 = "type"))) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.account === undefined) && (missing1 = "account"))) || ((data2.region === undefined) && (missing1 = "region"))){
validate74.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!((((((((key1 === "id") || (key1 === "cloud")) || (key1 === "type")) || (key1 === "name")) || (key1 === "account")) || (key1 === "region")) || (key1 === "file")) || (key1 === "line"))){
validate74.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate74.errors = [{instancePath:instancePath+"/resource/id",schemaPath:"#/$defs/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.cloud !== undefined){
const _errs12 = errors;
if(typeof data2.cloud !== "string"){
validate74.errors = [{instancePath:instancePath+"/resource/cloud",schemaPath:"#/$defs/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.type !== undefined){
const _errs14 = errors;
if(typeof data2.type !== "string"){
validate74.errors = [{instancePath:instancePath+"/resource/type",schemaPath:"#/$defs/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
const _errs16 = errors;
if(typeof data2.name !== "string"){
validate74.errors = [{instancePath:instancePath+"/resource/name",schemaPath:"#/$defs/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.account !== undefined){
const _errs18 = errors;
if(typeof data2.account !== "string"){
validate74.errors = [{instancePath:instancePath+"/resource/account",schemaPath:"#/$defs/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.region !== undefined){
const _errs20 = errors;
if(typeof data2.region !== "string"){
validate74.errors = [{instancePath:instancePath+"/resource/region",schemaPath:"#/$defs/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.file !== undefined){
const _errs22 = errors;
if(typeof data2.file !== "string"){
validate74.errors = [{instancePath:instancePath+"/resource/file",schemaPath:"#/$defs/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data10 = data2.line;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate74.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate74.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs24 === errors;
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
}
}
else {
validate74.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data11 = data.status;
const _errs26 = errors;
if(!((data11 === "fail") || (data11 === "waived"))){
validate74.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema124.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data12 = data.level;
const _errs27 = errors;
if(!((((data12 === "critical") || (data12 === "high")) || (data12 === "medium")) || (data12 === "low"))){
validate74.errors = [{instancePath:instancePath+"/level",schemaPath:"report.schema.json#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined){
let data13 = data.facts;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
var valid4 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs31 = errors;
if(typeof data13[i0] !== "string"){
validate74.errors = [{instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs31 === errors;
if(!valid4){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver !== undefined){
let data15 = data.waiver;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((data15.reason === undefined) && (missing2 = "reason")){
validate74.errors = [{instancePath:instancePath+"/waiver",schemaPath:"report.schema.json#/$defs/result/properties/waiver/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data15){
if(!(((((key2 === "reason") || (key2 === "owner")) || (key2 === "expires")) || (key2 === "file")) || (key2 === "line"))){
validate74.errors = [{instancePath:instancePath+"/waiver",schemaPath:"report.schema.json#/$defs/result/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.reason !== undefined){
const _errs37 = errors;
if(typeof data15.reason !== "string"){
validate74.errors = [{instancePath:instancePath+"/waiver/reason",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.owner !== undefined){
const _errs39 = errors;
if(typeof data15.owner !== "string"){
validate74.errors = [{instancePath:instancePath+"/waiver/owner",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.expires !== undefined){
const _errs41 = errors;
if(typeof data15.expires !== "string"){
validate74.errors = [{instancePath:instancePath+"/waiver/expires",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.file !== undefined){
const _errs43 = errors;
if(typeof data15.file !== "string"){
validate74.errors = [{instancePath:instancePath+"/waiver/file",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.line !== undefined){
let data20 = data15.line;
const _errs45 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate74.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
validate74.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid6 = _errs45 === errors;
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
else {
validate74.errors = [{instancePath:instancePath+"/waiver",schemaPath:"report.schema.json#/$defs/result/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remediation !== undefined){
const _errs47 = errors;
if(typeof data.remediation !== "string"){
validate74.errors = [{instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data22 = data.fingerprint;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data22 === "string"){
if(!pattern13.test(data22)){
validate74.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs49 === errors;
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
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema129 = {"type":"object","additionalProperties":false,"required":["check","title","resource","status","fingerprint"],"properties":{"check":{"type":"string"},"title":{"type":"string"},"resource":{"$ref":"#/$defs/resource"},"status":{"enum":["unknown","error"]},"message":{"type":"string"},"fingerprint":{"$ref":"#/$defs/fingerprint"}}};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.check === undefined) && (missing0 = "check")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "check") || (key0 === "title")) || (key0 === "resource")) || (key0 === "status")) || (key0 === "message")) || (key0 === "fingerprint"))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate76.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate76.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource !== undefined){
let data2 = data.resource;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((data2.id === undefined) && (missing1 = "id")) || ((data2.cloud === undefined) && (missing1 = "cloud"))) || ((data2.type === undefined) && (missing1 = "type"))) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.account === undefined) && (missing1 = "account"))) || ((data2.region === undefined) && (missing1 = "region"))){
validate76.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!((((((((key1 === "id") || (key1 === "cloud")) || (key1 === "type")) || (key1 === "name")) || (key1 === "account")) || (key1 === "region")) || (key1 === "file")) || (key1 === "line"))){
validate76.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate76.errors = [{instancePath:instancePath+"/resource/id",schemaPath:"#/$defs/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.cloud !== undefined){
const _errs12 = errors;
if(typeof data2.cloud !== "string"){
validate76.errors = [{instancePath:instancePath+"/resource/cloud",schemaPath:"#/$defs/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.type !== undefined){
const _errs14 = errors;
if(typeof data2.type !== "string"){
validate76.errors = [{instancePath:instancePath+"/resource/type",schemaPath:"#/$defs/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
const _errs16 = errors;
if(typeof data2.name !== "string"){
validate76.errors = [{instancePath:instancePath+"/resource/name",schemaPath:"#/$defs/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.account !== undefined){
const _errs18 = errors;
if(typeof data2.account !== "string"){
validate76.errors = [{instancePath:instancePath+"/resource/account",schemaPath:"#/$defs/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.region !== undefined){
const _errs20 = errors;
if(typeof data2.region !== "string"){
validate76.errors = [{instancePath:instancePath+"/resource/region",schemaPath:"#/$defs/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.file !== undefined){
const _errs22 = errors;
if(typeof data2.file !== "string"){
validate76.errors = [{instancePath:instancePath+"/resource/file",schemaPath:"#/$defs/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data10 = data2.line;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate76.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate76.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs24 === errors;
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
}
}
else {
validate76.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data11 = data.status;
const _errs26 = errors;
if(!((data11 === "unknown") || (data11 === "error"))){
validate76.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema129.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs27 = errors;
if(typeof data.message !== "string"){
validate76.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
validate76.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs29 === errors;
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
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.check === undefined) && (missing0 = "check")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "check") || (key0 === "title")) || (key0 === "resource")) || (key0 === "fingerprint"))){
validate78.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate78.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate78.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource !== undefined){
let data2 = data.resource;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((data2.id === undefined) && (missing1 = "id")) || ((data2.cloud === undefined) && (missing1 = "cloud"))) || ((data2.type === undefined) && (missing1 = "type"))) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.account === undefined) && (missing1 = "account"))) || ((data2.region === undefined) && (missing1 = "region"))){
validate78.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!((((((((key1 === "id") || (key1 === "cloud")) || (key1 === "type")) || (key1 === "name")) || (key1 === "account")) || (key1 === "region")) || (key1 === "file")) || (key1 === "line"))){
validate78.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate78.errors = [{instancePath:instancePath+"/resource/id",schemaPath:"#/$defs/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.cloud !== undefined){
const _errs12 = errors;
if(typeof data2.cloud !== "string"){
validate78.errors = [{instancePath:instancePath+"/resource/cloud",schemaPath:"#/$defs/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.type !== undefined){
const _errs14 = errors;
if(typeof data2.type !== "string"){
validate78.errors = [{instancePath:instancePath+"/resource/type",schemaPath:"#/$defs/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
const _errs16 = errors;
if(typeof data2.name !== "string"){
validate78.errors = [{instancePath:instancePath+"/resource/name",schemaPath:"#/$defs/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.account !== undefined){
const _errs18 = errors;
if(typeof data2.account !== "string"){
validate78.errors = [{instancePath:instancePath+"/resource/account",schemaPath:"#/$defs/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.region !== undefined){
const _errs20 = errors;
if(typeof data2.region !== "string"){
validate78.errors = [{instancePath:instancePath+"/resource/region",schemaPath:"#/$defs/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.file !== undefined){
const _errs22 = errors;
if(typeof data2.file !== "string"){
validate78.errors = [{instancePath:instancePath+"/resource/file",schemaPath:"#/$defs/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data10 = data2.line;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate78.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate78.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs24 === errors;
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
}
}
else {
validate78.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data11 = data.fingerprint;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
validate78.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs26 === errors;
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
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema135 = {"type":"object","additionalProperties":false,"required":["statement","by","on","expires","status","standing"],"properties":{"statement":{"type":"string"},"by":{"type":"string"},"on":{"type":"string","format":"date"},"expires":{"type":"string","format":"date"},"evidence":{"type":"string"},"status":{"$ref":"attestations.schema.json#/$defs/attestedStatus"},"standing":{"enum":["counts","superseded","expired","not-yet"]}}};
const schema138 = {"enum":["met","not-met","not-applicable"]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.statement === undefined) && (missing0 = "statement")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.on === undefined) && (missing0 = "on"))) || ((data.expires === undefined) && (missing0 = "expires"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.standing === undefined) && (missing0 = "standing"))){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "statement") || (key0 === "by")) || (key0 === "on")) || (key0 === "expires")) || (key0 === "evidence")) || (key0 === "status")) || (key0 === "standing"))){
validate80.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.statement !== undefined){
const _errs2 = errors;
if(typeof data.statement !== "string"){
validate80.errors = [{instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs4 = errors;
if(typeof data.by !== "string"){
validate80.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
let data2 = data.on;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats10.validate(data2))){
validate80.errors = [{instancePath:instancePath+"/on",schemaPath:"#/properties/on/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.expires !== undefined){
let data3 = data.expires;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats10.validate(data3))){
validate80.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs10 = errors;
if(typeof data.evidence !== "string"){
validate80.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs12 = errors;
if(!(((data5 === "met") || (data5 === "not-met")) || (data5 === "not-applicable"))){
validate80.errors = [{instancePath:instancePath+"/status",schemaPath:"attestations.schema.json#/$defs/attestedStatus/enum",keyword:"enum",params:{allowedValues: schema138.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standing !== undefined){
let data6 = data.standing;
const _errs14 = errors;
if(!((((data6 === "counts") || (data6 === "superseded")) || (data6 === "expired")) || (data6 === "not-yet"))){
validate80.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema135.properties.standing.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
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
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.waived === undefined) && (missing0 = "waived"))) || ((data.resources === undefined) && (missing0 = "resources"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.open === undefined) && (missing0 = "open"))) || ((data.passes === undefined) && (missing0 = "passes"))) || ((data.attestations === undefined) && (missing0 = "attestations"))) || ((data.lacking === undefined) && (missing0 = "lacking"))){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema119.properties, key0))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate71.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate71.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data2 = data.state;
const _errs6 = errors;
if(!((((((data2 === "not-met") || (data2 === "partly")) || (data2 === "not-assessed")) || (data2 === "manual")) || (data2 === "not-applicable")) || (data2 === "met"))){
validate71.errors = [{instancePath:instancePath+"/state",schemaPath:"#/$defs/state/enum",keyword:"enum",params:{allowedValues: schema120.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data3 = data.basis;
const _errs8 = errors;
if(!(((data3 === "checks") || (data3 === "attestation")) || (data3 === "none"))){
validate71.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema119.properties.basis.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs9 = errors;
if(typeof data.reason !== "string"){
validate71.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
const _errs11 = errors;
if(typeof data.waived !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share !== undefined){
let data6 = data.share;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 >= 1 || isNaN(data6)){
validate71.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"}];
return false;
}
else {
if(data6 <= 0 || isNaN(data6)){
validate71.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resources !== undefined){
let data7 = data.resources;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((((data7.passing === undefined) && (missing1 = "passing")) || ((data7.failing === undefined) && (missing1 = "failing"))) || ((data7.open === undefined) && (missing1 = "open"))) || ((data7.total === undefined) && (missing1 = "total"))){
validate71.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!((((key1 === "passing") || (key1 === "failing")) || (key1 === "open")) || (key1 === "total"))){
validate71.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.passing !== undefined){
let data8 = data7.passing;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate71.errors = [{instancePath:instancePath+"/resources/passing",schemaPath:"#/properties/resources/properties/passing/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate71.errors = [{instancePath:instancePath+"/resources/passing",schemaPath:"#/properties/resources/properties/passing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.failing !== undefined){
let data9 = data7.failing;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate71.errors = [{instancePath:instancePath+"/resources/failing",schemaPath:"#/properties/resources/properties/failing/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate71.errors = [{instancePath:instancePath+"/resources/failing",schemaPath:"#/properties/resources/properties/failing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.open !== undefined){
let data10 = data7.open;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate71.errors = [{instancePath:instancePath+"/resources/open",schemaPath:"#/properties/resources/properties/open/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate71.errors = [{instancePath:instancePath+"/resources/open",schemaPath:"#/properties/resources/properties/open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.total !== undefined){
let data11 = data7.total;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate71.errors = [{instancePath:instancePath+"/resources/total",schemaPath:"#/properties/resources/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate71.errors = [{instancePath:instancePath+"/resources/total",schemaPath:"#/properties/resources/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs24 === errors;
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
validate71.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data12 = data.results;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((((((data12.pass === undefined) && (missing2 = "pass")) || ((data12.fail === undefined) && (missing2 = "fail"))) || ((data12.unknown === undefined) && (missing2 = "unknown"))) || ((data12.not_applicable === undefined) && (missing2 = "not_applicable"))) || ((data12.waived === undefined) && (missing2 = "waived"))) || ((data12.error === undefined) && (missing2 = "error"))){
validate71.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data12){
if(!((((((key2 === "pass") || (key2 === "fail")) || (key2 === "unknown")) || (key2 === "not_applicable")) || (key2 === "waived")) || (key2 === "error"))){
validate71.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.pass !== undefined){
let data13 = data12.pass;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate71.errors = [{instancePath:instancePath+"/results/pass",schemaPath:"report.schema.json#/$defs/statusCounts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.fail !== undefined){
let data14 = data12.fail;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate71.errors = [{instancePath:instancePath+"/results/fail",schemaPath:"report.schema.json#/$defs/statusCounts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.unknown !== undefined){
let data15 = data12.unknown;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate71.errors = [{instancePath:instancePath+"/results/unknown",schemaPath:"report.schema.json#/$defs/statusCounts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.not_applicable !== undefined){
let data16 = data12.not_applicable;
const _errs36 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate71.errors = [{instancePath:instancePath+"/results/not_applicable",schemaPath:"report.schema.json#/$defs/statusCounts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.waived !== undefined){
let data17 = data12.waived;
const _errs38 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate71.errors = [{instancePath:instancePath+"/results/waived",schemaPath:"report.schema.json#/$defs/statusCounts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.error !== undefined){
let data18 = data12.error;
const _errs40 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate71.errors = [{instancePath:instancePath+"/results/error",schemaPath:"report.schema.json#/$defs/statusCounts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs40 === errors;
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
else {
validate71.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data19 = data.checks;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data19)){
var valid5 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
const _errs44 = errors;
if(!(validate72(data19[i0], {instancePath:instancePath+"/checks/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid5 = _errs44 === errors;
if(!valid5){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data21 = data.findings;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
var valid6 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
const _errs47 = errors;
if(!(validate74(data21[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid6 = _errs47 === errors;
if(!valid6){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.open !== undefined){
let data23 = data.open;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data23)){
var valid7 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
const _errs50 = errors;
if(!(validate76(data23[i2], {instancePath:instancePath+"/open/" + i2,parentData:data23,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid7 = _errs50 === errors;
if(!valid7){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passes !== undefined){
let data25 = data.passes;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data25)){
var valid8 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
const _errs53 = errors;
if(!(validate78(data25[i3], {instancePath:instancePath+"/passes/" + i3,parentData:data25,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid8 = _errs53 === errors;
if(!valid8){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/passes",schemaPath:"#/properties/passes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.question !== undefined){
const _errs54 = errors;
if(typeof data.question !== "string"){
validate71.errors = [{instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attestations !== undefined){
let data28 = data.attestations;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data28)){
var valid9 = true;
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
const _errs58 = errors;
if(!(validate80(data28[i4], {instancePath:instancePath+"/attestations/" + i4,parentData:data28,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid9 = _errs58 === errors;
if(!valid9){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lacking !== undefined){
let data30 = data.lacking;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data30)){
var valid10 = true;
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
const _errs61 = errors;
if(typeof data30[i5] !== "string"){
validate71.errors = [{instancePath:instancePath+"/lacking/" + i5,schemaPath:"#/properties/lacking/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs61 === errors;
if(!valid10){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/lacking",schemaPath:"#/properties/lacking/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs59 === errors;
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
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.controls === undefined) && (missing0 = "controls"))){
validate68.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "version")) || (key0 === "publisher")) || (key0 === "url")) || (key0 === "origin")) || (key0 === "summary")) || (key0 === "controls"))){
validate68.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate68.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.version !== undefined){
const _errs6 = errors;
if(typeof data.version !== "string"){
validate68.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publisher !== undefined){
const _errs8 = errors;
if(typeof data.publisher !== "string"){
validate68.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs10 = errors;
if(typeof data.url !== "string"){
validate68.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
const _errs12 = errors;
if(typeof data.origin !== "string"){
validate68.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs14 = errors;
if(!(validate69(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controls !== undefined){
let data7 = data.controls;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate71(data7[i0], {instancePath:instancePath+"/controls/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/compliance.schema.json" */;
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
if(((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.as_of === undefined) && (missing0 = "as_of"))) || ((data.bundle === undefined) && (missing0 = "bundle"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.judged_at === undefined) && (missing0 = "judged_at"))) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.coverage_note === undefined) && (missing0 = "coverage_note"))) || ((data.frameworks === undefined) && (missing0 = "frameworks"))) || ((data.notices === undefined) && (missing0 = "notices"))){
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
if(data.schema !== undefined){
const _errs2 = errors;
if("keelson.compliance/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.compliance/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data1 = data.tool;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"report.schema.json#/properties/run/properties/tool/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"report.schema.json#/properties/run/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.name !== undefined){
const _errs7 = errors;
if("keelson" !== data1.name){
validate20.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"report.schema.json#/properties/run/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "keelson"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.version !== undefined){
const _errs8 = errors;
if(typeof data1.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"report.schema.json#/properties/run/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"report.schema.json#/properties/run/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as_of !== undefined){
let data4 = data.as_of;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(formats10.validate(data4))){
validate20.errors = [{instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bundle !== undefined){
let data5 = data.bundle;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((((data5.revision === undefined) && (missing2 = "revision")) || ((data5.digest === undefined) && (missing2 = "digest"))) || ((data5.checks === undefined) && (missing2 = "checks"))){
validate20.errors = [{instancePath:instancePath+"/bundle",schemaPath:"report.schema.json#/properties/run/properties/bundle/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key2 in data5){
if(!(((key2 === "revision") || (key2 === "digest")) || (key2 === "checks"))){
validate20.errors = [{instancePath:instancePath+"/bundle",schemaPath:"report.schema.json#/properties/run/properties/bundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.revision !== undefined){
const _errs16 = errors;
if(typeof data5.revision !== "string"){
validate20.errors = [{instancePath:instancePath+"/bundle/revision",schemaPath:"report.schema.json#/properties/run/properties/bundle/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.digest !== undefined){
let data7 = data5.digest;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
validate20.errors = [{instancePath:instancePath+"/bundle/digest",schemaPath:"report.schema.json#/properties/run/properties/bundle/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bundle/digest",schemaPath:"report.schema.json#/properties/run/properties/bundle/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.checks !== undefined){
let data8 = data5.checks;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/bundle/checks",schemaPath:"report.schema.json#/properties/run/properties/bundle/properties/checks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate20.errors = [{instancePath:instancePath+"/bundle/checks",schemaPath:"report.schema.json#/properties/run/properties/bundle/properties/checks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bundle",schemaPath:"report.schema.json#/properties/run/properties/bundle/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.document !== undefined){
let data9 = data.document;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((((data9.collected_at === undefined) && (missing3 = "collected_at")) || ((data9.digest === undefined) && (missing3 = "digest"))) || ((data9.resources === undefined) && (missing3 = "resources"))) || ((data9.relationships === undefined) && (missing3 = "relationships"))){
validate20.errors = [{instancePath:instancePath+"/document",schemaPath:"report.schema.json#/properties/run/properties/document/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key3 in data9){
if(!((((key3 === "collected_at") || (key3 === "digest")) || (key3 === "resources")) || (key3 === "relationships"))){
validate20.errors = [{instancePath:instancePath+"/document",schemaPath:"report.schema.json#/properties/run/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data9.collected_at !== undefined){
let data10 = data9.collected_at;
const _errs26 = errors;
if(errors === _errs26){
if(errors === _errs26){
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
validate20.errors = [{instancePath:instancePath+"/document/collected_at",schemaPath:"report.schema.json#/properties/run/properties/document/properties/collected_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/document/collected_at",schemaPath:"report.schema.json#/properties/run/properties/document/properties/collected_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid6 = _errs26 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.digest !== undefined){
let data11 = data9.digest;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate20.errors = [{instancePath:instancePath+"/document/digest",schemaPath:"report.schema.json#/properties/run/properties/document/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/document/digest",schemaPath:"report.schema.json#/properties/run/properties/document/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.resources !== undefined){
let data12 = data9.resources;
const _errs30 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/document/resources",schemaPath:"report.schema.json#/properties/run/properties/document/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/document/resources",schemaPath:"report.schema.json#/properties/run/properties/document/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.relationships !== undefined){
let data13 = data9.relationships;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/document/relationships",schemaPath:"report.schema.json#/properties/run/properties/document/properties/relationships/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/document/relationships",schemaPath:"report.schema.json#/properties/run/properties/document/properties/relationships/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs32 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/document",schemaPath:"report.schema.json#/properties/run/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.judged_at !== undefined){
let data14 = data.judged_at;
const _errs34 = errors;
if(errors === _errs34){
if(errors === _errs34){
if(typeof data14 === "string"){
if(!(formats0.validate(data14))){
validate20.errors = [{instancePath:instancePath+"/judged_at",schemaPath:"#/properties/judged_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/judged_at",schemaPath:"#/properties/judged_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data15 = data.sources;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data15)){
var valid7 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
const _errs38 = errors;
if(errors === _errs38){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing4;
if(((((data16.id === undefined) && (missing4 = "id")) || ((data16.cloud === undefined) && (missing4 = "cloud"))) || ((data16.status === undefined) && (missing4 = "status"))) || ((data16.resources === undefined) && (missing4 = "resources"))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs40 = errors;
for(const key4 in data16){
if(!((((key4 === "id") || (key4 === "cloud")) || (key4 === "status")) || (key4 === "resources"))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs40 === errors){
if(data16.id !== undefined){
const _errs41 = errors;
if(typeof data16.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/id",schemaPath:"#/properties/sources/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.cloud !== undefined){
const _errs43 = errors;
if(typeof data16.cloud !== "string"){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/cloud",schemaPath:"#/properties/sources/items/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.status !== undefined){
let data19 = data16.status;
const _errs45 = errors;
if(!(((data19 === "complete") || (data19 === "partial")) || (data19 === "failed"))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/status",schemaPath:"#/properties/sources/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.sources.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.resources !== undefined){
let data20 = data16.resources;
const _errs46 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/resources",schemaPath:"#/properties/sources/items/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/sources/" + i0+"/resources",schemaPath:"#/properties/sources/items/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid8 = _errs46 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs38 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coverage_note !== undefined){
const _errs48 = errors;
if(typeof data.coverage_note !== "string"){
validate20.errors = [{instancePath:instancePath+"/coverage_note",schemaPath:"#/properties/coverage_note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attestations !== undefined){
let data22 = data.attestations;
const _errs50 = errors;
const _errs51 = errors;
if(errors === _errs51){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing5;
if((((data22.file === undefined) && (missing5 = "file")) || ((data22.digest === undefined) && (missing5 = "digest"))) || ((data22.signature === undefined) && (missing5 = "signature"))){
validate20.errors = [{instancePath:instancePath+"/attestations",schemaPath:"#/$defs/attestationSource/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key5 in data22){
if(!((((key5 === "file") || (key5 === "digest")) || (key5 === "signature")) || (key5 === "key"))){
validate20.errors = [{instancePath:instancePath+"/attestations",schemaPath:"#/$defs/attestationSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data22.file !== undefined){
const _errs54 = errors;
if(typeof data22.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/attestations/file",schemaPath:"#/$defs/attestationSource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data22.digest !== undefined){
let data24 = data22.digest;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
validate20.errors = [{instancePath:instancePath+"/attestations/digest",schemaPath:"#/$defs/attestationSource/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attestations/digest",schemaPath:"#/$defs/attestationSource/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs56 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data22.signature !== undefined){
let data25 = data22.signature;
const _errs58 = errors;
if(!(((data25 === "verified") || (data25 === "not-verified")) || (data25 === "none"))){
validate20.errors = [{instancePath:instancePath+"/attestations/signature",schemaPath:"#/$defs/attestationSource/properties/signature/enum",keyword:"enum",params:{allowedValues: schema115.properties.signature.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data22.key !== undefined){
const _errs59 = errors;
if(typeof data22.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/attestations/key",schemaPath:"#/$defs/attestationSource/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs59 === errors;
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
validate20.errors = [{instancePath:instancePath+"/attestations",schemaPath:"#/$defs/attestationSource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frameworks !== undefined){
let data27 = data.frameworks;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data27)){
var valid11 = true;
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
const _errs63 = errors;
if(!(validate68(data27[i1], {instancePath:instancePath+"/frameworks/" + i1,parentData:data27,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid11 = _errs63 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notices !== undefined){
let data29 = data.notices;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data29)){
var valid12 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
const _errs66 = errors;
if(typeof data29[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/notices/" + i2,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs66 === errors;
if(!valid12){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs64 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const state = validate87;

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "not-met") || (data === "partly")) || (data === "not-assessed")) || (data === "manual")) || (data === "not-applicable")) || (data === "met"))){
validate87.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema120.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const stateCounts = validate88;

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data["not-met"] === undefined) && (missing0 = "not-met")) || ((data.partly === undefined) && (missing0 = "partly"))) || ((data["not-assessed"] === undefined) && (missing0 = "not-assessed"))) || ((data.manual === undefined) && (missing0 = "manual"))) || ((data["not-applicable"] === undefined) && (missing0 = "not-applicable"))) || ((data.met === undefined) && (missing0 = "met"))){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "not-met") || (key0 === "partly")) || (key0 === "not-assessed")) || (key0 === "manual")) || (key0 === "not-applicable")) || (key0 === "met"))){
validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data["not-met"] !== undefined){
let data0 = data["not-met"];
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate88.errors = [{instancePath:instancePath+"/not-met",schemaPath:"#/properties/not-met/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate88.errors = [{instancePath:instancePath+"/not-met",schemaPath:"#/properties/not-met/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.partly !== undefined){
let data1 = data.partly;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate88.errors = [{instancePath:instancePath+"/partly",schemaPath:"#/properties/partly/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate88.errors = [{instancePath:instancePath+"/partly",schemaPath:"#/properties/partly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data["not-assessed"] !== undefined){
let data2 = data["not-assessed"];
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate88.errors = [{instancePath:instancePath+"/not-assessed",schemaPath:"#/properties/not-assessed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate88.errors = [{instancePath:instancePath+"/not-assessed",schemaPath:"#/properties/not-assessed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.manual !== undefined){
let data3 = data.manual;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate88.errors = [{instancePath:instancePath+"/manual",schemaPath:"#/properties/manual/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate88.errors = [{instancePath:instancePath+"/manual",schemaPath:"#/properties/manual/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["not-applicable"] !== undefined){
let data4 = data["not-applicable"];
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate88.errors = [{instancePath:instancePath+"/not-applicable",schemaPath:"#/properties/not-applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate88.errors = [{instancePath:instancePath+"/not-applicable",schemaPath:"#/properties/not-applicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.met !== undefined){
let data5 = data.met;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate88.errors = [{instancePath:instancePath+"/met",schemaPath:"#/properties/met/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate88.errors = [{instancePath:instancePath+"/met",schemaPath:"#/properties/met/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
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
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const attestationSource = validate89;

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.file === undefined) && (missing0 = "file")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.signature === undefined) && (missing0 = "signature"))){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "file") || (key0 === "digest")) || (key0 === "signature")) || (key0 === "key"))){
validate89.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
const _errs2 = errors;
if(typeof data.file !== "string"){
validate89.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data1 = data.digest;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate89.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data2 = data.signature;
const _errs6 = errors;
if(!(((data2 === "verified") || (data2 === "not-verified")) || (data2 === "none"))){
validate89.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/enum",keyword:"enum",params:{allowedValues: schema115.properties.signature.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs7 = errors;
if(typeof data.key !== "string"){
validate89.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
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
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const framework = validate90;

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.origin === undefined) && (missing0 = "origin"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.controls === undefined) && (missing0 = "controls"))){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "title")) || (key0 === "version")) || (key0 === "publisher")) || (key0 === "url")) || (key0 === "origin")) || (key0 === "summary")) || (key0 === "controls"))){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate90.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate90.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs6 = errors;
if(typeof data.version !== "string"){
validate90.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.publisher !== undefined){
const _errs8 = errors;
if(typeof data.publisher !== "string"){
validate90.errors = [{instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs10 = errors;
if(typeof data.url !== "string"){
validate90.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
const _errs12 = errors;
if(typeof data.origin !== "string"){
validate90.errors = [{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
const _errs14 = errors;
if(!(validate69(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.controls !== undefined){
let data7 = data.controls;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(!(validate71(data7[i0], {instancePath:instancePath+"/controls/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
}
}
}
}
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const summary = validate93;

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.controls === undefined) && (missing0 = "controls")) || ((data.states === undefined) && (missing0 = "states"))) || ((data.assessed === undefined) && (missing0 = "assessed"))) || ((data.waived === undefined) && (missing0 = "waived"))) || ((data.open_questions === undefined) && (missing0 = "open_questions"))){
validate93.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "controls") || (key0 === "states")) || (key0 === "assessed")) || (key0 === "waived")) || (key0 === "open_questions"))){
validate93.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.controls !== undefined){
let data0 = data.controls;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate93.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate93.errors = [{instancePath:instancePath+"/controls",schemaPath:"#/properties/controls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.states !== undefined){
let data1 = data.states;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1["not-met"] === undefined) && (missing1 = "not-met")) || ((data1.partly === undefined) && (missing1 = "partly"))) || ((data1["not-assessed"] === undefined) && (missing1 = "not-assessed"))) || ((data1.manual === undefined) && (missing1 = "manual"))) || ((data1["not-applicable"] === undefined) && (missing1 = "not-applicable"))) || ((data1.met === undefined) && (missing1 = "met"))){
validate93.errors = [{instancePath:instancePath+"/states",schemaPath:"#/$defs/stateCounts/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((((((key1 === "not-met") || (key1 === "partly")) || (key1 === "not-assessed")) || (key1 === "manual")) || (key1 === "not-applicable")) || (key1 === "met"))){
validate93.errors = [{instancePath:instancePath+"/states",schemaPath:"#/$defs/stateCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1["not-met"] !== undefined){
let data2 = data1["not-met"];
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate93.errors = [{instancePath:instancePath+"/states/not-met",schemaPath:"#/$defs/stateCounts/properties/not-met/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate93.errors = [{instancePath:instancePath+"/states/not-met",schemaPath:"#/$defs/stateCounts/properties/not-met/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.partly !== undefined){
let data3 = data1.partly;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate93.errors = [{instancePath:instancePath+"/states/partly",schemaPath:"#/$defs/stateCounts/properties/partly/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate93.errors = [{instancePath:instancePath+"/states/partly",schemaPath:"#/$defs/stateCounts/properties/partly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1["not-assessed"] !== undefined){
let data4 = data1["not-assessed"];
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate93.errors = [{instancePath:instancePath+"/states/not-assessed",schemaPath:"#/$defs/stateCounts/properties/not-assessed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate93.errors = [{instancePath:instancePath+"/states/not-assessed",schemaPath:"#/$defs/stateCounts/properties/not-assessed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.manual !== undefined){
let data5 = data1.manual;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate93.errors = [{instancePath:instancePath+"/states/manual",schemaPath:"#/$defs/stateCounts/properties/manual/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate93.errors = [{instancePath:instancePath+"/states/manual",schemaPath:"#/$defs/stateCounts/properties/manual/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1["not-applicable"] !== undefined){
let data6 = data1["not-applicable"];
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate93.errors = [{instancePath:instancePath+"/states/not-applicable",schemaPath:"#/$defs/stateCounts/properties/not-applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate93.errors = [{instancePath:instancePath+"/states/not-applicable",schemaPath:"#/$defs/stateCounts/properties/not-applicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.met !== undefined){
let data7 = data1.met;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate93.errors = [{instancePath:instancePath+"/states/met",schemaPath:"#/$defs/stateCounts/properties/met/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate93.errors = [{instancePath:instancePath+"/states/met",schemaPath:"#/$defs/stateCounts/properties/met/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/states",schemaPath:"#/$defs/stateCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assessed !== undefined){
let data8 = data.assessed;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.by_checks === undefined) && (missing2 = "by_checks")) || ((data8.by_attestation === undefined) && (missing2 = "by_attestation"))){
validate93.errors = [{instancePath:instancePath+"/assessed",schemaPath:"#/properties/assessed/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data8){
if(!((key2 === "by_checks") || (key2 === "by_attestation"))){
validate93.errors = [{instancePath:instancePath+"/assessed",schemaPath:"#/properties/assessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.by_checks !== undefined){
let data9 = data8.by_checks;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate93.errors = [{instancePath:instancePath+"/assessed/by_checks",schemaPath:"#/properties/assessed/properties/by_checks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate93.errors = [{instancePath:instancePath+"/assessed/by_checks",schemaPath:"#/properties/assessed/properties/by_checks/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.by_attestation !== undefined){
let data10 = data8.by_attestation;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate93.errors = [{instancePath:instancePath+"/assessed/by_attestation",schemaPath:"#/properties/assessed/properties/by_attestation/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate93.errors = [{instancePath:instancePath+"/assessed/by_attestation",schemaPath:"#/properties/assessed/properties/by_attestation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/assessed",schemaPath:"#/properties/assessed/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
let data11 = data.waived;
const _errs27 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate93.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate93.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.open_questions !== undefined){
let data12 = data.open_questions;
const _errs29 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate93.errors = [{instancePath:instancePath+"/open_questions",schemaPath:"#/properties/open_questions/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate93.errors = [{instancePath:instancePath+"/open_questions",schemaPath:"#/properties/open_questions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs29 === errors;
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
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const control = validate94;

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.basis === undefined) && (missing0 = "basis"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.waived === undefined) && (missing0 = "waived"))) || ((data.resources === undefined) && (missing0 = "resources"))) || ((data.results === undefined) && (missing0 = "results"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.open === undefined) && (missing0 = "open"))) || ((data.passes === undefined) && (missing0 = "passes"))) || ((data.attestations === undefined) && (missing0 = "attestations"))) || ((data.lacking === undefined) && (missing0 = "lacking"))){
validate94.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema119.properties, key0))){
validate94.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate94.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate94.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data2 = data.state;
const _errs6 = errors;
if(!((((((data2 === "not-met") || (data2 === "partly")) || (data2 === "not-assessed")) || (data2 === "manual")) || (data2 === "not-applicable")) || (data2 === "met"))){
validate94.errors = [{instancePath:instancePath+"/state",schemaPath:"#/$defs/state/enum",keyword:"enum",params:{allowedValues: schema120.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.basis !== undefined){
let data3 = data.basis;
const _errs8 = errors;
if(!(((data3 === "checks") || (data3 === "attestation")) || (data3 === "none"))){
validate94.errors = [{instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema119.properties.basis.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs9 = errors;
if(typeof data.reason !== "string"){
validate94.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waived !== undefined){
const _errs11 = errors;
if(typeof data.waived !== "boolean"){
validate94.errors = [{instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.share !== undefined){
let data6 = data.share;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 >= 1 || isNaN(data6)){
validate94.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},message:"must be < 1"}];
return false;
}
else {
if(data6 <= 0 || isNaN(data6)){
validate94.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resources !== undefined){
let data7 = data.resources;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((((data7.passing === undefined) && (missing1 = "passing")) || ((data7.failing === undefined) && (missing1 = "failing"))) || ((data7.open === undefined) && (missing1 = "open"))) || ((data7.total === undefined) && (missing1 = "total"))){
validate94.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!((((key1 === "passing") || (key1 === "failing")) || (key1 === "open")) || (key1 === "total"))){
validate94.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.passing !== undefined){
let data8 = data7.passing;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate94.errors = [{instancePath:instancePath+"/resources/passing",schemaPath:"#/properties/resources/properties/passing/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate94.errors = [{instancePath:instancePath+"/resources/passing",schemaPath:"#/properties/resources/properties/passing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.failing !== undefined){
let data9 = data7.failing;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate94.errors = [{instancePath:instancePath+"/resources/failing",schemaPath:"#/properties/resources/properties/failing/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate94.errors = [{instancePath:instancePath+"/resources/failing",schemaPath:"#/properties/resources/properties/failing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.open !== undefined){
let data10 = data7.open;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate94.errors = [{instancePath:instancePath+"/resources/open",schemaPath:"#/properties/resources/properties/open/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate94.errors = [{instancePath:instancePath+"/resources/open",schemaPath:"#/properties/resources/properties/open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.total !== undefined){
let data11 = data7.total;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate94.errors = [{instancePath:instancePath+"/resources/total",schemaPath:"#/properties/resources/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate94.errors = [{instancePath:instancePath+"/resources/total",schemaPath:"#/properties/resources/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs24 === errors;
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
validate94.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data12 = data.results;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if(((((((data12.pass === undefined) && (missing2 = "pass")) || ((data12.fail === undefined) && (missing2 = "fail"))) || ((data12.unknown === undefined) && (missing2 = "unknown"))) || ((data12.not_applicable === undefined) && (missing2 = "not_applicable"))) || ((data12.waived === undefined) && (missing2 = "waived"))) || ((data12.error === undefined) && (missing2 = "error"))){
validate94.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key2 in data12){
if(!((((((key2 === "pass") || (key2 === "fail")) || (key2 === "unknown")) || (key2 === "not_applicable")) || (key2 === "waived")) || (key2 === "error"))){
validate94.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data12.pass !== undefined){
let data13 = data12.pass;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate94.errors = [{instancePath:instancePath+"/results/pass",schemaPath:"report.schema.json#/$defs/statusCounts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.fail !== undefined){
let data14 = data12.fail;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate94.errors = [{instancePath:instancePath+"/results/fail",schemaPath:"report.schema.json#/$defs/statusCounts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.unknown !== undefined){
let data15 = data12.unknown;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate94.errors = [{instancePath:instancePath+"/results/unknown",schemaPath:"report.schema.json#/$defs/statusCounts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.not_applicable !== undefined){
let data16 = data12.not_applicable;
const _errs36 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate94.errors = [{instancePath:instancePath+"/results/not_applicable",schemaPath:"report.schema.json#/$defs/statusCounts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.waived !== undefined){
let data17 = data12.waived;
const _errs38 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate94.errors = [{instancePath:instancePath+"/results/waived",schemaPath:"report.schema.json#/$defs/statusCounts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs38 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data12.error !== undefined){
let data18 = data12.error;
const _errs40 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate94.errors = [{instancePath:instancePath+"/results/error",schemaPath:"report.schema.json#/$defs/statusCounts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs40 === errors;
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
else {
validate94.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checks !== undefined){
let data19 = data.checks;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data19)){
var valid5 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
const _errs44 = errors;
if(!(validate72(data19[i0], {instancePath:instancePath+"/checks/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid5 = _errs44 === errors;
if(!valid5){
break;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data21 = data.findings;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data21)){
var valid6 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
const _errs47 = errors;
if(!(validate74(data21[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid6 = _errs47 === errors;
if(!valid6){
break;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.open !== undefined){
let data23 = data.open;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data23)){
var valid7 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
const _errs50 = errors;
if(!(validate76(data23[i2], {instancePath:instancePath+"/open/" + i2,parentData:data23,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid7 = _errs50 === errors;
if(!valid7){
break;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passes !== undefined){
let data25 = data.passes;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data25)){
var valid8 = true;
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
const _errs53 = errors;
if(!(validate78(data25[i3], {instancePath:instancePath+"/passes/" + i3,parentData:data25,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid8 = _errs53 === errors;
if(!valid8){
break;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/passes",schemaPath:"#/properties/passes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.question !== undefined){
const _errs54 = errors;
if(typeof data.question !== "string"){
validate94.errors = [{instancePath:instancePath+"/question",schemaPath:"#/properties/question/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attestations !== undefined){
let data28 = data.attestations;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data28)){
var valid9 = true;
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
const _errs58 = errors;
if(!(validate80(data28[i4], {instancePath:instancePath+"/attestations/" + i4,parentData:data28,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid9 = _errs58 === errors;
if(!valid9){
break;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lacking !== undefined){
let data30 = data.lacking;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data30)){
var valid10 = true;
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
const _errs61 = errors;
if(typeof data30[i5] !== "string"){
validate94.errors = [{instancePath:instancePath+"/lacking/" + i5,schemaPath:"#/properties/lacking/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs61 === errors;
if(!valid10){
break;
}
}
}
else {
validate94.errors = [{instancePath:instancePath+"/lacking",schemaPath:"#/properties/lacking/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs59 === errors;
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
else {
validate94.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const check = validate100;

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.asked === undefined) && (missing0 = "asked"))) || ((data.results === undefined) && (missing0 = "results"))){
validate100.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "title")) || (key0 === "asked")) || (key0 === "results"))){
validate100.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate100.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate100.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asked !== undefined){
const _errs6 = errors;
if(typeof data.asked !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/asked",schemaPath:"#/properties/asked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.results !== undefined){
let data3 = data.results;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((((data3.pass === undefined) && (missing1 = "pass")) || ((data3.fail === undefined) && (missing1 = "fail"))) || ((data3.unknown === undefined) && (missing1 = "unknown"))) || ((data3.not_applicable === undefined) && (missing1 = "not_applicable"))) || ((data3.waived === undefined) && (missing1 = "waived"))) || ((data3.error === undefined) && (missing1 = "error"))){
validate100.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((((((key1 === "pass") || (key1 === "fail")) || (key1 === "unknown")) || (key1 === "not_applicable")) || (key1 === "waived")) || (key1 === "error"))){
validate100.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.pass !== undefined){
let data4 = data3.pass;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate100.errors = [{instancePath:instancePath+"/results/pass",schemaPath:"report.schema.json#/$defs/statusCounts/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.fail !== undefined){
let data5 = data3.fail;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate100.errors = [{instancePath:instancePath+"/results/fail",schemaPath:"report.schema.json#/$defs/statusCounts/properties/fail/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.unknown !== undefined){
let data6 = data3.unknown;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate100.errors = [{instancePath:instancePath+"/results/unknown",schemaPath:"report.schema.json#/$defs/statusCounts/properties/unknown/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.not_applicable !== undefined){
let data7 = data3.not_applicable;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate100.errors = [{instancePath:instancePath+"/results/not_applicable",schemaPath:"report.schema.json#/$defs/statusCounts/properties/not_applicable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.waived !== undefined){
let data8 = data3.waived;
const _errs20 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate100.errors = [{instancePath:instancePath+"/results/waived",schemaPath:"report.schema.json#/$defs/statusCounts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.error !== undefined){
let data9 = data3.error;
const _errs22 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate100.errors = [{instancePath:instancePath+"/results/error",schemaPath:"report.schema.json#/$defs/statusCounts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs22 === errors;
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
validate100.errors = [{instancePath:instancePath+"/results",schemaPath:"report.schema.json#/$defs/statusCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const finding = validate101;

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.check === undefined) && (missing0 = "check")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.level === undefined) && (missing0 = "level"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.remediation === undefined) && (missing0 = "remediation"))){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema124.properties, key0))){
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate101.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate101.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource !== undefined){
let data2 = data.resource;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((data2.id === undefined) && (missing1 = "id")) || ((data2.cloud === undefined) && (missing1 = "cloud"))) || ((data2.type === undefined) && (missing1 = "type"))) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.account === undefined) && (missing1 = "account"))) || ((data2.region === undefined) && (missing1 = "region"))){
validate101.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!((((((((key1 === "id") || (key1 === "cloud")) || (key1 === "type")) || (key1 === "name")) || (key1 === "account")) || (key1 === "region")) || (key1 === "file")) || (key1 === "line"))){
validate101.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate101.errors = [{instancePath:instancePath+"/resource/id",schemaPath:"#/$defs/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.cloud !== undefined){
const _errs12 = errors;
if(typeof data2.cloud !== "string"){
validate101.errors = [{instancePath:instancePath+"/resource/cloud",schemaPath:"#/$defs/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.type !== undefined){
const _errs14 = errors;
if(typeof data2.type !== "string"){
validate101.errors = [{instancePath:instancePath+"/resource/type",schemaPath:"#/$defs/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
const _errs16 = errors;
if(typeof data2.name !== "string"){
validate101.errors = [{instancePath:instancePath+"/resource/name",schemaPath:"#/$defs/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.account !== undefined){
const _errs18 = errors;
if(typeof data2.account !== "string"){
validate101.errors = [{instancePath:instancePath+"/resource/account",schemaPath:"#/$defs/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.region !== undefined){
const _errs20 = errors;
if(typeof data2.region !== "string"){
validate101.errors = [{instancePath:instancePath+"/resource/region",schemaPath:"#/$defs/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.file !== undefined){
const _errs22 = errors;
if(typeof data2.file !== "string"){
validate101.errors = [{instancePath:instancePath+"/resource/file",schemaPath:"#/$defs/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data10 = data2.line;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate101.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate101.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs24 === errors;
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
}
}
else {
validate101.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data11 = data.status;
const _errs26 = errors;
if(!((data11 === "fail") || (data11 === "waived"))){
validate101.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema124.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.level !== undefined){
let data12 = data.level;
const _errs27 = errors;
if(!((((data12 === "critical") || (data12 === "high")) || (data12 === "medium")) || (data12 === "low"))){
validate101.errors = [{instancePath:instancePath+"/level",schemaPath:"report.schema.json#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined){
let data13 = data.facts;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data13)){
var valid4 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs31 = errors;
if(typeof data13[i0] !== "string"){
validate101.errors = [{instancePath:instancePath+"/facts/" + i0,schemaPath:"#/properties/facts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs31 === errors;
if(!valid4){
break;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiver !== undefined){
let data15 = data.waiver;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if((data15.reason === undefined) && (missing2 = "reason")){
validate101.errors = [{instancePath:instancePath+"/waiver",schemaPath:"report.schema.json#/$defs/result/properties/waiver/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key2 in data15){
if(!(((((key2 === "reason") || (key2 === "owner")) || (key2 === "expires")) || (key2 === "file")) || (key2 === "line"))){
validate101.errors = [{instancePath:instancePath+"/waiver",schemaPath:"report.schema.json#/$defs/result/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data15.reason !== undefined){
const _errs37 = errors;
if(typeof data15.reason !== "string"){
validate101.errors = [{instancePath:instancePath+"/waiver/reason",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.owner !== undefined){
const _errs39 = errors;
if(typeof data15.owner !== "string"){
validate101.errors = [{instancePath:instancePath+"/waiver/owner",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.expires !== undefined){
const _errs41 = errors;
if(typeof data15.expires !== "string"){
validate101.errors = [{instancePath:instancePath+"/waiver/expires",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.file !== undefined){
const _errs43 = errors;
if(typeof data15.file !== "string"){
validate101.errors = [{instancePath:instancePath+"/waiver/file",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.line !== undefined){
let data20 = data15.line;
const _errs45 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate101.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
validate101.errors = [{instancePath:instancePath+"/waiver/line",schemaPath:"report.schema.json#/$defs/result/properties/waiver/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid6 = _errs45 === errors;
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
else {
validate101.errors = [{instancePath:instancePath+"/waiver",schemaPath:"report.schema.json#/$defs/result/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remediation !== undefined){
const _errs47 = errors;
if(typeof data.remediation !== "string"){
validate101.errors = [{instancePath:instancePath+"/remediation",schemaPath:"#/properties/remediation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data22 = data.fingerprint;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(typeof data22 === "string"){
if(!pattern13.test(data22)){
validate101.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs49 === errors;
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
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const openResult = validate102;

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.check === undefined) && (missing0 = "check")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))){
validate102.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "check") || (key0 === "title")) || (key0 === "resource")) || (key0 === "status")) || (key0 === "message")) || (key0 === "fingerprint"))){
validate102.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate102.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate102.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource !== undefined){
let data2 = data.resource;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((data2.id === undefined) && (missing1 = "id")) || ((data2.cloud === undefined) && (missing1 = "cloud"))) || ((data2.type === undefined) && (missing1 = "type"))) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.account === undefined) && (missing1 = "account"))) || ((data2.region === undefined) && (missing1 = "region"))){
validate102.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!((((((((key1 === "id") || (key1 === "cloud")) || (key1 === "type")) || (key1 === "name")) || (key1 === "account")) || (key1 === "region")) || (key1 === "file")) || (key1 === "line"))){
validate102.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate102.errors = [{instancePath:instancePath+"/resource/id",schemaPath:"#/$defs/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.cloud !== undefined){
const _errs12 = errors;
if(typeof data2.cloud !== "string"){
validate102.errors = [{instancePath:instancePath+"/resource/cloud",schemaPath:"#/$defs/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.type !== undefined){
const _errs14 = errors;
if(typeof data2.type !== "string"){
validate102.errors = [{instancePath:instancePath+"/resource/type",schemaPath:"#/$defs/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
const _errs16 = errors;
if(typeof data2.name !== "string"){
validate102.errors = [{instancePath:instancePath+"/resource/name",schemaPath:"#/$defs/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.account !== undefined){
const _errs18 = errors;
if(typeof data2.account !== "string"){
validate102.errors = [{instancePath:instancePath+"/resource/account",schemaPath:"#/$defs/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.region !== undefined){
const _errs20 = errors;
if(typeof data2.region !== "string"){
validate102.errors = [{instancePath:instancePath+"/resource/region",schemaPath:"#/$defs/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.file !== undefined){
const _errs22 = errors;
if(typeof data2.file !== "string"){
validate102.errors = [{instancePath:instancePath+"/resource/file",schemaPath:"#/$defs/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data10 = data2.line;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate102.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate102.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs24 === errors;
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
}
}
else {
validate102.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data11 = data.status;
const _errs26 = errors;
if(!((data11 === "unknown") || (data11 === "error"))){
validate102.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema129.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs27 = errors;
if(typeof data.message !== "string"){
validate102.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(!pattern13.test(data13)){
validate102.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate102.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs29 === errors;
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
validate102.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pass = validate103;

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.check === undefined) && (missing0 = "check")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.resource === undefined) && (missing0 = "resource"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))){
validate103.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "check") || (key0 === "title")) || (key0 === "resource")) || (key0 === "fingerprint"))){
validate103.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.check !== undefined){
const _errs2 = errors;
if(typeof data.check !== "string"){
validate103.errors = [{instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate103.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource !== undefined){
let data2 = data.resource;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((data2.id === undefined) && (missing1 = "id")) || ((data2.cloud === undefined) && (missing1 = "cloud"))) || ((data2.type === undefined) && (missing1 = "type"))) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.account === undefined) && (missing1 = "account"))) || ((data2.region === undefined) && (missing1 = "region"))){
validate103.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data2){
if(!((((((((key1 === "id") || (key1 === "cloud")) || (key1 === "type")) || (key1 === "name")) || (key1 === "account")) || (key1 === "region")) || (key1 === "file")) || (key1 === "line"))){
validate103.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.id !== undefined){
const _errs10 = errors;
if(typeof data2.id !== "string"){
validate103.errors = [{instancePath:instancePath+"/resource/id",schemaPath:"#/$defs/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.cloud !== undefined){
const _errs12 = errors;
if(typeof data2.cloud !== "string"){
validate103.errors = [{instancePath:instancePath+"/resource/cloud",schemaPath:"#/$defs/resource/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.type !== undefined){
const _errs14 = errors;
if(typeof data2.type !== "string"){
validate103.errors = [{instancePath:instancePath+"/resource/type",schemaPath:"#/$defs/resource/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.name !== undefined){
const _errs16 = errors;
if(typeof data2.name !== "string"){
validate103.errors = [{instancePath:instancePath+"/resource/name",schemaPath:"#/$defs/resource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.account !== undefined){
const _errs18 = errors;
if(typeof data2.account !== "string"){
validate103.errors = [{instancePath:instancePath+"/resource/account",schemaPath:"#/$defs/resource/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.region !== undefined){
const _errs20 = errors;
if(typeof data2.region !== "string"){
validate103.errors = [{instancePath:instancePath+"/resource/region",schemaPath:"#/$defs/resource/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.file !== undefined){
const _errs22 = errors;
if(typeof data2.file !== "string"){
validate103.errors = [{instancePath:instancePath+"/resource/file",schemaPath:"#/$defs/resource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.line !== undefined){
let data10 = data2.line;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate103.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
validate103.errors = [{instancePath:instancePath+"/resource/line",schemaPath:"#/$defs/resource/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs24 === errors;
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
}
}
else {
validate103.errors = [{instancePath:instancePath+"/resource",schemaPath:"#/$defs/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data11 = data.fingerprint;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
validate103.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/$defs/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs26 === errors;
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
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const resource = validate104;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.cloud === undefined) && (missing0 = "cloud"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.account === undefined) && (missing0 = "account"))) || ((data.region === undefined) && (missing0 = "region"))){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "cloud")) || (key0 === "type")) || (key0 === "name")) || (key0 === "account")) || (key0 === "region")) || (key0 === "file")) || (key0 === "line"))){
validate104.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate104.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate104.errors = [{instancePath:instancePath+"/cloud",schemaPath:"#/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate104.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate104.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs10 = errors;
if(typeof data.account !== "string"){
validate104.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs12 = errors;
if(typeof data.region !== "string"){
validate104.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
const _errs14 = errors;
if(typeof data.file !== "string"){
validate104.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data7 = data.line;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate104.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate104.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
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
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const fingerprint = validate105;

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern13.test(data)){
validate105.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const attestation = validate106;

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.statement === undefined) && (missing0 = "statement")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.on === undefined) && (missing0 = "on"))) || ((data.expires === undefined) && (missing0 = "expires"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.standing === undefined) && (missing0 = "standing"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "statement") || (key0 === "by")) || (key0 === "on")) || (key0 === "expires")) || (key0 === "evidence")) || (key0 === "status")) || (key0 === "standing"))){
validate106.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.statement !== undefined){
const _errs2 = errors;
if(typeof data.statement !== "string"){
validate106.errors = [{instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
const _errs4 = errors;
if(typeof data.by !== "string"){
validate106.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.on !== undefined){
let data2 = data.on;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats10.validate(data2))){
validate106.errors = [{instancePath:instancePath+"/on",schemaPath:"#/properties/on/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.expires !== undefined){
let data3 = data.expires;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(!(formats10.validate(data3))){
validate106.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined){
const _errs10 = errors;
if(typeof data.evidence !== "string"){
validate106.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs12 = errors;
if(!(((data5 === "met") || (data5 === "not-met")) || (data5 === "not-applicable"))){
validate106.errors = [{instancePath:instancePath+"/status",schemaPath:"attestations.schema.json#/$defs/attestedStatus/enum",keyword:"enum",params:{allowedValues: schema138.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standing !== undefined){
let data6 = data.standing;
const _errs14 = errors;
if(!((((data6 === "counts") || (data6 === "superseded")) || (data6 === "expired")) || (data6 === "not-yet"))){
validate106.errors = [{instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema135.properties.standing.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
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
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
