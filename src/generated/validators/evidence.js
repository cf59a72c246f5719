/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/evidence.schema.json","type":"object","additionalProperties":false,"required":["schema","tool","as_of","run","document","bundle","policies","sources","frameworks","re_evaluation"],"properties":{"schema":{"const":"keelson.evidence/v1"},"tool":{"$ref":"report.schema.json#/properties/run/properties/tool"},"as_of":{"type":"string","format":"date"},"run":{"type":"object","additionalProperties":false,"required":["tool","started_at","finished_at"],"properties":{"tool":{"$ref":"report.schema.json#/properties/run/properties/tool"},"started_at":{"type":"string","format":"date-time"},"finished_at":{"type":"string","format":"date-time"}}},"document":{"type":"object","additionalProperties":false,"required":["collected_at","digest","included"],"properties":{"collected_at":{"type":"string","format":"date-time"},"digest":{"$ref":"#/$defs/digest"},"included":{"type":"boolean"}}},"bundle":{"type":"object","additionalProperties":false,"required":["revision","digest","included"],"properties":{"revision":{"type":"string"},"digest":{"$ref":"#/$defs/digest"},"included":{"type":"boolean"}}},"policies":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["file","kind","revision","digest"],"properties":{"file":{"type":"string","pattern":"^bundles/[0-9]{1,3}-(policy|data)\\.tar\\.gz$"},"kind":{"enum":["policy","data"]},"revision":{"type":"string"},"digest":{"$ref":"#/$defs/digest"}}}},"sources":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","cloud","status","resources","problems"],"properties":{"id":{"type":"string"},"cloud":{"type":"string"},"status":{"enum":["complete","partial","failed"]},"resources":{"type":"integer","minimum":0},"problems":{"type":"integer","minimum":0}}}},"frameworks":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["id","title","version","origin"],"properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"},"title":{"type":"string"},"version":{"type":"string"},"origin":{"type":"string"}}}},"attestations":{"$ref":"compliance.schema.json#/$defs/attestationSource"},"waivers":{"type":"integer","minimum":1},"re_evaluation":{"type":"object","additionalProperties":false,"required":["possible","reasons"],"properties":{"possible":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"string"}}}}},"$defs":{"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}}};
const schema121 = {"type":"object","additionalProperties":false,"required":["file","digest","signature"],"properties":{"file":{"type":"string"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"signature":{"enum":["verified","not-verified","none"]},"key":{"type":"string"}}};
const func1 = Object.prototype.hasOwnProperty;
const formats10 = ajv_formats_dist_formats.fullFormats.date;
const formats0 = ajv_formats_dist_formats.fullFormats["date-time"];
const pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern32 = new RegExp("^bundles/[0-9]{1,3}-(policy|data)\\.tar\\.gz$", "u");
const pattern34 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/evidence.schema.json" */;
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
if(((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.as_of === undefined) && (missing0 = "as_of"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.document === undefined) && (missing0 = "document"))) || ((data.bundle === undefined) && (missing0 = "bundle"))) || ((data.policies === undefined) && (missing0 = "policies"))) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.frameworks === undefined) && (missing0 = "frameworks"))) || ((data.re_evaluation === undefined) && (missing0 = "re_evaluation"))){
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
if("keelson.evidence/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.evidence/v1"},message:"must be equal to constant"}];
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
if(data.run !== undefined){
let data5 = data.run;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((((data5.tool === undefined) && (missing2 = "tool")) || ((data5.started_at === undefined) && (missing2 = "started_at"))) || ((data5.finished_at === undefined) && (missing2 = "finished_at"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data5){
if(!(((key2 === "tool") || (key2 === "started_at")) || (key2 === "finished_at"))){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.tool !== undefined){
let data6 = data5.tool;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing3;
if(((data6.name === undefined) && (missing3 = "name")) || ((data6.version === undefined) && (missing3 = "version"))){
validate20.errors = [{instancePath:instancePath+"/run/tool",schemaPath:"report.schema.json#/properties/run/properties/tool/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs18 = errors;
for(const key3 in data6){
if(!((key3 === "name") || (key3 === "version"))){
validate20.errors = [{instancePath:instancePath+"/run/tool",schemaPath:"report.schema.json#/properties/run/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs18 === errors){
if(data6.name !== undefined){
const _errs19 = errors;
if("keelson" !== data6.name){
validate20.errors = [{instancePath:instancePath+"/run/tool/name",schemaPath:"report.schema.json#/properties/run/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "keelson"},message:"must be equal to constant"}];
return false;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.version !== undefined){
const _errs20 = errors;
if(typeof data6.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/run/tool/version",schemaPath:"report.schema.json#/properties/run/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/run/tool",schemaPath:"report.schema.json#/properties/run/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.started_at !== undefined){
let data9 = data5.started_at;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
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
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.finished_at !== undefined){
let data10 = data5.finished_at;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
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
var valid3 = _errs24 === errors;
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
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
let data11 = data.document;
const _errs26 = errors;
if(errors === _errs26){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing4;
if((((data11.collected_at === undefined) && (missing4 = "collected_at")) || ((data11.digest === undefined) && (missing4 = "digest"))) || ((data11.included === undefined) && (missing4 = "included"))){
validate20.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs28 = errors;
for(const key4 in data11){
if(!(((key4 === "collected_at") || (key4 === "digest")) || (key4 === "included"))){
validate20.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs28 === errors){
if(data11.collected_at !== undefined){
let data12 = data11.collected_at;
const _errs29 = errors;
if(errors === _errs29){
if(errors === _errs29){
if(typeof data12 === "string"){
if(!(formats0.validate(data12))){
validate20.errors = [{instancePath:instancePath+"/document/collected_at",schemaPath:"#/properties/document/properties/collected_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/document/collected_at",schemaPath:"#/properties/document/properties/collected_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.digest !== undefined){
let data13 = data11.digest;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data13 === "string"){
if(!pattern4.test(data13)){
validate20.errors = [{instancePath:instancePath+"/document/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/document/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data11.included !== undefined){
const _errs34 = errors;
if(typeof data11.included !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/document/included",schemaPath:"#/properties/document/properties/included/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid6 = _errs34 === errors;
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
validate20.errors = [{instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bundle !== undefined){
let data15 = data.bundle;
const _errs36 = errors;
if(errors === _errs36){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing5;
if((((data15.revision === undefined) && (missing5 = "revision")) || ((data15.digest === undefined) && (missing5 = "digest"))) || ((data15.included === undefined) && (missing5 = "included"))){
validate20.errors = [{instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key5 in data15){
if(!(((key5 === "revision") || (key5 === "digest")) || (key5 === "included"))){
validate20.errors = [{instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data15.revision !== undefined){
const _errs39 = errors;
if(typeof data15.revision !== "string"){
validate20.errors = [{instancePath:instancePath+"/bundle/revision",schemaPath:"#/properties/bundle/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs39 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data15.digest !== undefined){
let data17 = data15.digest;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
validate20.errors = [{instancePath:instancePath+"/bundle/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/bundle/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs41 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data15.included !== undefined){
const _errs44 = errors;
if(typeof data15.included !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/bundle/included",schemaPath:"#/properties/bundle/properties/included/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs44 === errors;
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
validate20.errors = [{instancePath:instancePath+"/bundle",schemaPath:"#/properties/bundle/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data19 = data.policies;
const _errs46 = errors;
if(errors === _errs46){
if(Array.isArray(data19)){
if(data19.length > 100){
validate20.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid10 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
const _errs48 = errors;
if(errors === _errs48){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing6;
if(((((data20.file === undefined) && (missing6 = "file")) || ((data20.kind === undefined) && (missing6 = "kind"))) || ((data20.revision === undefined) && (missing6 = "revision"))) || ((data20.digest === undefined) && (missing6 = "digest"))){
validate20.errors = [{instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs50 = errors;
for(const key6 in data20){
if(!((((key6 === "file") || (key6 === "kind")) || (key6 === "revision")) || (key6 === "digest"))){
validate20.errors = [{instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs50 === errors){
if(data20.file !== undefined){
let data21 = data20.file;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data21 === "string"){
if(!pattern32.test(data21)){
validate20.errors = [{instancePath:instancePath+"/policies/" + i0+"/file",schemaPath:"#/properties/policies/items/properties/file/pattern",keyword:"pattern",params:{pattern: "^bundles/[0-9]{1,3}-(policy|data)\\.tar\\.gz$"},message:"must match pattern \""+"^bundles/[0-9]{1,3}-(policy|data)\\.tar\\.gz$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/policies/" + i0+"/file",schemaPath:"#/properties/policies/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data20.kind !== undefined){
let data22 = data20.kind;
const _errs53 = errors;
if(!((data22 === "policy") || (data22 === "data"))){
validate20.errors = [{instancePath:instancePath+"/policies/" + i0+"/kind",schemaPath:"#/properties/policies/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.policies.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs53 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data20.revision !== undefined){
const _errs54 = errors;
if(typeof data20.revision !== "string"){
validate20.errors = [{instancePath:instancePath+"/policies/" + i0+"/revision",schemaPath:"#/properties/policies/items/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs54 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data20.digest !== undefined){
let data24 = data20.digest;
const _errs56 = errors;
const _errs57 = errors;
if(errors === _errs57){
if(typeof data24 === "string"){
if(!pattern4.test(data24)){
validate20.errors = [{instancePath:instancePath+"/policies/" + i0+"/digest",schemaPath:"#/$defs/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/policies/" + i0+"/digest",schemaPath:"#/$defs/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs56 === errors;
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
validate20.errors = [{instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs48 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data25 = data.sources;
const _errs59 = errors;
if(errors === _errs59){
if(Array.isArray(data25)){
var valid13 = true;
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
const _errs61 = errors;
if(errors === _errs61){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing7;
if((((((data26.id === undefined) && (missing7 = "id")) || ((data26.cloud === undefined) && (missing7 = "cloud"))) || ((data26.status === undefined) && (missing7 = "status"))) || ((data26.resources === undefined) && (missing7 = "resources"))) || ((data26.problems === undefined) && (missing7 = "problems"))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs63 = errors;
for(const key7 in data26){
if(!(((((key7 === "id") || (key7 === "cloud")) || (key7 === "status")) || (key7 === "resources")) || (key7 === "problems"))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs63 === errors){
if(data26.id !== undefined){
const _errs64 = errors;
if(typeof data26.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/sources/" + i1+"/id",schemaPath:"#/properties/sources/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs64 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data26.cloud !== undefined){
const _errs66 = errors;
if(typeof data26.cloud !== "string"){
validate20.errors = [{instancePath:instancePath+"/sources/" + i1+"/cloud",schemaPath:"#/properties/sources/items/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs66 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data26.status !== undefined){
let data29 = data26.status;
const _errs68 = errors;
if(!(((data29 === "complete") || (data29 === "partial")) || (data29 === "failed"))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i1+"/status",schemaPath:"#/properties/sources/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.sources.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs68 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data26.resources !== undefined){
let data30 = data26.resources;
const _errs69 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i1+"/resources",schemaPath:"#/properties/sources/items/properties/resources/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs69){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate20.errors = [{instancePath:instancePath+"/sources/" + i1+"/resources",schemaPath:"#/properties/sources/items/properties/resources/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs69 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data26.problems !== undefined){
let data31 = data26.problems;
const _errs71 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/sources/" + i1+"/problems",schemaPath:"#/properties/sources/items/properties/problems/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs71){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/sources/" + i1+"/problems",schemaPath:"#/properties/sources/items/properties/problems/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid14 = _errs71 === errors;
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
validate20.errors = [{instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs61 === errors;
if(!valid13){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frameworks !== undefined){
let data32 = data.frameworks;
const _errs73 = errors;
if(errors === _errs73){
if(Array.isArray(data32)){
if(data32.length > 100){
validate20.errors = [{instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid15 = true;
const len2 = data32.length;
for(let i2=0; i2<len2; i2++){
let data33 = data32[i2];
const _errs75 = errors;
if(errors === _errs75){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing8;
if(((((data33.id === undefined) && (missing8 = "id")) || ((data33.title === undefined) && (missing8 = "title"))) || ((data33.version === undefined) && (missing8 = "version"))) || ((data33.origin === undefined) && (missing8 = "origin"))){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i2,schemaPath:"#/properties/frameworks/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs77 = errors;
for(const key8 in data33){
if(!((((key8 === "id") || (key8 === "title")) || (key8 === "version")) || (key8 === "origin"))){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i2,schemaPath:"#/properties/frameworks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs77 === errors){
if(data33.id !== undefined){
let data34 = data33.id;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data34 === "string"){
if(!pattern34.test(data34)){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i2+"/id",schemaPath:"#/properties/frameworks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i2+"/id",schemaPath:"#/properties/frameworks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs78 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.title !== undefined){
const _errs80 = errors;
if(typeof data33.title !== "string"){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i2+"/title",schemaPath:"#/properties/frameworks/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs80 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.version !== undefined){
const _errs82 = errors;
if(typeof data33.version !== "string"){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i2+"/version",schemaPath:"#/properties/frameworks/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs82 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data33.origin !== undefined){
const _errs84 = errors;
if(typeof data33.origin !== "string"){
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i2+"/origin",schemaPath:"#/properties/frameworks/items/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs84 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/frameworks/" + i2,schemaPath:"#/properties/frameworks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs75 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/frameworks",schemaPath:"#/properties/frameworks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attestations !== undefined){
let data38 = data.attestations;
const _errs86 = errors;
const _errs87 = errors;
if(errors === _errs87){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing9;
if((((data38.file === undefined) && (missing9 = "file")) || ((data38.digest === undefined) && (missing9 = "digest"))) || ((data38.signature === undefined) && (missing9 = "signature"))){
validate20.errors = [{instancePath:instancePath+"/attestations",schemaPath:"compliance.schema.json#/$defs/attestationSource/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs89 = errors;
for(const key9 in data38){
if(!((((key9 === "file") || (key9 === "digest")) || (key9 === "signature")) || (key9 === "key"))){
validate20.errors = [{instancePath:instancePath+"/attestations",schemaPath:"compliance.schema.json#/$defs/attestationSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs89 === errors){
if(data38.file !== undefined){
const _errs90 = errors;
if(typeof data38.file !== "string"){
validate20.errors = [{instancePath:instancePath+"/attestations/file",schemaPath:"compliance.schema.json#/$defs/attestationSource/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data38.digest !== undefined){
let data40 = data38.digest;
const _errs92 = errors;
if(errors === _errs92){
if(typeof data40 === "string"){
if(!pattern4.test(data40)){
validate20.errors = [{instancePath:instancePath+"/attestations/digest",schemaPath:"compliance.schema.json#/$defs/attestationSource/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attestations/digest",schemaPath:"compliance.schema.json#/$defs/attestationSource/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid18 = _errs92 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data38.signature !== undefined){
let data41 = data38.signature;
const _errs94 = errors;
if(!(((data41 === "verified") || (data41 === "not-verified")) || (data41 === "none"))){
validate20.errors = [{instancePath:instancePath+"/attestations/signature",schemaPath:"compliance.schema.json#/$defs/attestationSource/properties/signature/enum",keyword:"enum",params:{allowedValues: schema121.properties.signature.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid18 = _errs94 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data38.key !== undefined){
const _errs95 = errors;
if(typeof data38.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/attestations/key",schemaPath:"compliance.schema.json#/$defs/attestationSource/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs95 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attestations",schemaPath:"compliance.schema.json#/$defs/attestationSource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waivers !== undefined){
let data43 = data.waivers;
const _errs97 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
validate20.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs97){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 1 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.re_evaluation !== undefined){
let data44 = data.re_evaluation;
const _errs99 = errors;
if(errors === _errs99){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing10;
if(((data44.possible === undefined) && (missing10 = "possible")) || ((data44.reasons === undefined) && (missing10 = "reasons"))){
validate20.errors = [{instancePath:instancePath+"/re_evaluation",schemaPath:"#/properties/re_evaluation/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs101 = errors;
for(const key10 in data44){
if(!((key10 === "possible") || (key10 === "reasons"))){
validate20.errors = [{instancePath:instancePath+"/re_evaluation",schemaPath:"#/properties/re_evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs101 === errors){
if(data44.possible !== undefined){
const _errs102 = errors;
if(typeof data44.possible !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/re_evaluation/possible",schemaPath:"#/properties/re_evaluation/properties/possible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid19 = _errs102 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data44.reasons !== undefined){
let data46 = data44.reasons;
const _errs104 = errors;
if(errors === _errs104){
if(Array.isArray(data46)){
var valid20 = true;
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
const _errs106 = errors;
if(typeof data46[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/re_evaluation/reasons/" + i3,schemaPath:"#/properties/re_evaluation/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs106 === errors;
if(!valid20){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/re_evaluation/reasons",schemaPath:"#/properties/re_evaluation/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid19 = _errs104 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/re_evaluation",schemaPath:"#/properties/re_evaluation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs99 === errors;
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

export const digest = validate88;

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
if(typeof data === "string"){
if(!pattern4.test(data)){
validate88.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"dynamicProps":false,"dynamicItems":false};
