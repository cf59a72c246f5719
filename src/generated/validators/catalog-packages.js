/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_dist_runtime_ucs2length } from './ajv_dist_runtime_ucs2length.js';
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/catalog-packages.schema.json","type":"object","additionalProperties":false,"required":["packages"],"properties":{"packages":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["ecosystem","name","category"],"properties":{"ecosystem":{"enum":["PyPI","npm","Maven","NuGet","Go","crates.io"]},"name":{"type":"string","minLength":1},"category":{"enum":["provider-sdk","orchestration","agents","vector-store","training","serving","evaluation","guardrails","mcp","ui","data","observability"]},"provider":{"type":"string","minLength":1},"imports":{"type":"array","items":{"type":"string","minLength":1}}}}}}};
const func1 = ajv_dist_runtime_ucs2length.default;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/catalog-packages.schema.json" */;
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
if((data.packages === undefined) && (missing0 = "packages")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "packages")){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.packages !== undefined){
let data0 = data.packages;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate20.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.ecosystem === undefined) && (missing1 = "ecosystem")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.category === undefined) && (missing1 = "category"))){
validate20.errors = [{instancePath:instancePath+"/packages/" + i0,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((((key1 === "ecosystem") || (key1 === "name")) || (key1 === "category")) || (key1 === "provider")) || (key1 === "imports"))){
validate20.errors = [{instancePath:instancePath+"/packages/" + i0,schemaPath:"#/properties/packages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.ecosystem !== undefined){
let data2 = data1.ecosystem;
const _errs7 = errors;
if(!((((((data2 === "PyPI") || (data2 === "npm")) || (data2 === "Maven")) || (data2 === "NuGet")) || (data2 === "Go")) || (data2 === "crates.io"))){
validate20.errors = [{instancePath:instancePath+"/packages/" + i0+"/ecosystem",schemaPath:"#/properties/packages/items/properties/ecosystem/enum",keyword:"enum",params:{allowedValues: schema31.properties.packages.items.properties.ecosystem.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
let data3 = data1.name;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate20.errors = [{instancePath:instancePath+"/packages/" + i0+"/name",schemaPath:"#/properties/packages/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/packages/" + i0+"/name",schemaPath:"#/properties/packages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.category !== undefined){
let data4 = data1.category;
const _errs10 = errors;
if(!((((((((((((data4 === "provider-sdk") || (data4 === "orchestration")) || (data4 === "agents")) || (data4 === "vector-store")) || (data4 === "training")) || (data4 === "serving")) || (data4 === "evaluation")) || (data4 === "guardrails")) || (data4 === "mcp")) || (data4 === "ui")) || (data4 === "data")) || (data4 === "observability"))){
validate20.errors = [{instancePath:instancePath+"/packages/" + i0+"/category",schemaPath:"#/properties/packages/items/properties/category/enum",keyword:"enum",params:{allowedValues: schema31.properties.packages.items.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.provider !== undefined){
let data5 = data1.provider;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate20.errors = [{instancePath:instancePath+"/packages/" + i0+"/provider",schemaPath:"#/properties/packages/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/packages/" + i0+"/provider",schemaPath:"#/properties/packages/items/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.imports !== undefined){
let data6 = data1.imports;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate20.errors = [{instancePath:instancePath+"/packages/" + i0+"/imports/" + i1,schemaPath:"#/properties/packages/items/properties/imports/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/packages/" + i0+"/imports/" + i1,schemaPath:"#/properties/packages/items/properties/imports/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/packages/" + i0+"/imports",schemaPath:"#/properties/packages/items/properties/imports/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs13 === errors;
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
validate20.errors = [{instancePath:instancePath+"/packages/" + i0,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
