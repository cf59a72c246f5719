/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/versioning.schema.json","type":"object","additionalProperties":false,"required":["schema","before_first","changes"],"properties":{"schema":{"const":"keelson.versioning/v1"},"before_first":{"type":"object","additionalProperties":false,"required":["major","minor","patch"],"properties":{"major":{"$ref":"#/$defs/level"},"minor":{"$ref":"#/$defs/level"},"patch":{"$ref":"#/$defs/level"}}},"changes":{"type":"object","additionalProperties":false,"required":["format-changed","roots-changed","check-removed","check-renamed","type-removed","framework-removed","check-added","type-added","verdict-changed","verdict-unknown","evidence-changed","severity-raised","severity-lowered","risk-changed","data-changed","framework-added","controls-changed","text-changed","built-otherwise"],"properties":{"format-changed":{"$ref":"#/$defs/rule"},"roots-changed":{"$ref":"#/$defs/rule"},"check-removed":{"$ref":"#/$defs/rule"},"check-renamed":{"$ref":"#/$defs/rule"},"type-removed":{"$ref":"#/$defs/rule"},"framework-removed":{"$ref":"#/$defs/rule"},"check-added":{"$ref":"#/$defs/rule"},"type-added":{"$ref":"#/$defs/rule"},"verdict-changed":{"$ref":"#/$defs/rule"},"verdict-unknown":{"$ref":"#/$defs/rule"},"evidence-changed":{"$ref":"#/$defs/rule"},"severity-raised":{"$ref":"#/$defs/rule"},"severity-lowered":{"$ref":"#/$defs/rule"},"risk-changed":{"$ref":"#/$defs/rule"},"data-changed":{"$ref":"#/$defs/rule"},"framework-added":{"$ref":"#/$defs/rule"},"controls-changed":{"$ref":"#/$defs/rule"},"text-changed":{"$ref":"#/$defs/rule"},"built-otherwise":{"$ref":"#/$defs/rule"}}}},"$defs":{"level":{"enum":["major","minor","patch"]},"rule":{"type":"object","additionalProperties":false,"required":["level","because"],"properties":{"level":{"$ref":"#/$defs/level"},"because":{"type":"string","minLength":1}}}}};
const schema32 = {"enum":["major","minor","patch"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ajv_dist_runtime_ucs2length.default;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.level === undefined) && (missing0 = "level")) || ((data.because === undefined) && (missing0 = "because"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "level") || (key0 === "because"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
let data0 = data.level;
const _errs2 = errors;
if(!(((data0 === "major") || (data0 === "minor")) || (data0 === "patch"))){
validate21.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data1 = data.because;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate21.errors = [{instancePath:instancePath+"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/versioning.schema.json" */;
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
if((((data.schema === undefined) && (missing0 = "schema")) || ((data.before_first === undefined) && (missing0 = "before_first"))) || ((data.changes === undefined) && (missing0 = "changes"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "schema") || (key0 === "before_first")) || (key0 === "changes"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if("keelson.versioning/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.versioning/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before_first !== undefined){
let data1 = data.before_first;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.major === undefined) && (missing1 = "major")) || ((data1.minor === undefined) && (missing1 = "minor"))) || ((data1.patch === undefined) && (missing1 = "patch"))){
validate20.errors = [{instancePath:instancePath+"/before_first",schemaPath:"#/properties/before_first/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!(((key1 === "major") || (key1 === "minor")) || (key1 === "patch"))){
validate20.errors = [{instancePath:instancePath+"/before_first",schemaPath:"#/properties/before_first/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.major !== undefined){
let data2 = data1.major;
const _errs6 = errors;
if(!(((data2 === "major") || (data2 === "minor")) || (data2 === "patch"))){
validate20.errors = [{instancePath:instancePath+"/before_first/major",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.minor !== undefined){
let data3 = data1.minor;
const _errs8 = errors;
if(!(((data3 === "major") || (data3 === "minor")) || (data3 === "patch"))){
validate20.errors = [{instancePath:instancePath+"/before_first/minor",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.patch !== undefined){
let data4 = data1.patch;
const _errs10 = errors;
if(!(((data4 === "major") || (data4 === "minor")) || (data4 === "patch"))){
validate20.errors = [{instancePath:instancePath+"/before_first/patch",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/before_first",schemaPath:"#/properties/before_first/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data5 = data.changes;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((((((((((((((((((((data5["format-changed"] === undefined) && (missing2 = "format-changed")) || ((data5["roots-changed"] === undefined) && (missing2 = "roots-changed"))) || ((data5["check-removed"] === undefined) && (missing2 = "check-removed"))) || ((data5["check-renamed"] === undefined) && (missing2 = "check-renamed"))) || ((data5["type-removed"] === undefined) && (missing2 = "type-removed"))) || ((data5["framework-removed"] === undefined) && (missing2 = "framework-removed"))) || ((data5["check-added"] === undefined) && (missing2 = "check-added"))) || ((data5["type-added"] === undefined) && (missing2 = "type-added"))) || ((data5["verdict-changed"] === undefined) && (missing2 = "verdict-changed"))) || ((data5["verdict-unknown"] === undefined) && (missing2 = "verdict-unknown"))) || ((data5["evidence-changed"] === undefined) && (missing2 = "evidence-changed"))) || ((data5["severity-raised"] === undefined) && (missing2 = "severity-raised"))) || ((data5["severity-lowered"] === undefined) && (missing2 = "severity-lowered"))) || ((data5["risk-changed"] === undefined) && (missing2 = "risk-changed"))) || ((data5["data-changed"] === undefined) && (missing2 = "data-changed"))) || ((data5["framework-added"] === undefined) && (missing2 = "framework-added"))) || ((data5["controls-changed"] === undefined) && (missing2 = "controls-changed"))) || ((data5["text-changed"] === undefined) && (missing2 = "text-changed"))) || ((data5["built-otherwise"] === undefined) && (missing2 = "built-otherwise"))){
validate20.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data5){
if(!(func1.call(schema31.properties.changes.properties, key2))){
validate20.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5["format-changed"] !== undefined){
const _errs15 = errors;
if(!(validate21(data5["format-changed"], {instancePath:instancePath+"/changes/format-changed",parentData:data5,parentDataProperty:"format-changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["roots-changed"] !== undefined){
const _errs16 = errors;
if(!(validate21(data5["roots-changed"], {instancePath:instancePath+"/changes/roots-changed",parentData:data5,parentDataProperty:"roots-changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["check-removed"] !== undefined){
const _errs17 = errors;
if(!(validate21(data5["check-removed"], {instancePath:instancePath+"/changes/check-removed",parentData:data5,parentDataProperty:"check-removed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["check-renamed"] !== undefined){
const _errs18 = errors;
if(!(validate21(data5["check-renamed"], {instancePath:instancePath+"/changes/check-renamed",parentData:data5,parentDataProperty:"check-renamed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["type-removed"] !== undefined){
const _errs19 = errors;
if(!(validate21(data5["type-removed"], {instancePath:instancePath+"/changes/type-removed",parentData:data5,parentDataProperty:"type-removed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["framework-removed"] !== undefined){
const _errs20 = errors;
if(!(validate21(data5["framework-removed"], {instancePath:instancePath+"/changes/framework-removed",parentData:data5,parentDataProperty:"framework-removed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["check-added"] !== undefined){
const _errs21 = errors;
if(!(validate21(data5["check-added"], {instancePath:instancePath+"/changes/check-added",parentData:data5,parentDataProperty:"check-added",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["type-added"] !== undefined){
const _errs22 = errors;
if(!(validate21(data5["type-added"], {instancePath:instancePath+"/changes/type-added",parentData:data5,parentDataProperty:"type-added",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["verdict-changed"] !== undefined){
const _errs23 = errors;
if(!(validate21(data5["verdict-changed"], {instancePath:instancePath+"/changes/verdict-changed",parentData:data5,parentDataProperty:"verdict-changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["verdict-unknown"] !== undefined){
const _errs24 = errors;
if(!(validate21(data5["verdict-unknown"], {instancePath:instancePath+"/changes/verdict-unknown",parentData:data5,parentDataProperty:"verdict-unknown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["evidence-changed"] !== undefined){
const _errs25 = errors;
if(!(validate21(data5["evidence-changed"], {instancePath:instancePath+"/changes/evidence-changed",parentData:data5,parentDataProperty:"evidence-changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["severity-raised"] !== undefined){
const _errs26 = errors;
if(!(validate21(data5["severity-raised"], {instancePath:instancePath+"/changes/severity-raised",parentData:data5,parentDataProperty:"severity-raised",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["severity-lowered"] !== undefined){
const _errs27 = errors;
if(!(validate21(data5["severity-lowered"], {instancePath:instancePath+"/changes/severity-lowered",parentData:data5,parentDataProperty:"severity-lowered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["risk-changed"] !== undefined){
const _errs28 = errors;
if(!(validate21(data5["risk-changed"], {instancePath:instancePath+"/changes/risk-changed",parentData:data5,parentDataProperty:"risk-changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["data-changed"] !== undefined){
const _errs29 = errors;
if(!(validate21(data5["data-changed"], {instancePath:instancePath+"/changes/data-changed",parentData:data5,parentDataProperty:"data-changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["framework-added"] !== undefined){
const _errs30 = errors;
if(!(validate21(data5["framework-added"], {instancePath:instancePath+"/changes/framework-added",parentData:data5,parentDataProperty:"framework-added",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["controls-changed"] !== undefined){
const _errs31 = errors;
if(!(validate21(data5["controls-changed"], {instancePath:instancePath+"/changes/controls-changed",parentData:data5,parentDataProperty:"controls-changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["text-changed"] !== undefined){
const _errs32 = errors;
if(!(validate21(data5["text-changed"], {instancePath:instancePath+"/changes/text-changed",parentData:data5,parentDataProperty:"text-changed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5["built-otherwise"] !== undefined){
const _errs33 = errors;
if(!(validate21(data5["built-otherwise"], {instancePath:instancePath+"/changes/built-otherwise",parentData:data5,parentDataProperty:"built-otherwise",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid5 = _errs33 === errors;
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
validate20.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const level = validate41;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "major") || (data === "minor")) || (data === "patch"))){
validate41.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const rule = validate42;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.level === undefined) && (missing0 = "level")) || ((data.because === undefined) && (missing0 = "because"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "level") || (key0 === "because"))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.level !== undefined){
let data0 = data.level;
const _errs2 = errors;
if(!(((data0 === "major") || (data0 === "minor")) || (data0 === "patch"))){
validate42.errors = [{instancePath:instancePath+"/level",schemaPath:"#/$defs/level/enum",keyword:"enum",params:{allowedValues: schema32.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.because !== undefined){
let data1 = data.because;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate42.errors = [{instancePath:instancePath+"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
