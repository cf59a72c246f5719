/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
import { exports as ajv_formats_dist_formats } from './ajv_formats_dist_formats.js';
export const document = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/last-good.schema.json","type":"object","additionalProperties":false,"required":["schema","source","digest","revision","activated_at"],"properties":{"schema":{"const":"keelson.last-good/v1"},"source":{"type":"string"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"revision":{"type":"string"},"tag":{"type":"string"},"activated_at":{"type":"string","format":"date-time"},"attached":{"type":"array","items":{"type":"object","required":["kind","subject"],"additionalProperties":false,"properties":{"kind":{"enum":["sigstore-bundle","simple-signing"]},"subject":{"type":"string"},"text":{"type":"string"},"payload":{"type":"string"},"signature":{"type":"string"},"certificate":{"type":"string"}}}}}};
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const formats0 = ajv_formats_dist_formats.fullFormats["date-time"];

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/last-good.schema.json" */;
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
if((((((data.schema === undefined) && (missing0 = "schema")) || ((data.source === undefined) && (missing0 = "source"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.activated_at === undefined) && (missing0 = "activated_at"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "source")) || (key0 === "digest")) || (key0 === "revision")) || (key0 === "tag")) || (key0 === "activated_at")) || (key0 === "attached"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined){
const _errs2 = errors;
if("keelson.last-good/v1" !== data.schema){
validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "keelson.last-good/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs3 = errors;
if(typeof data.source !== "string"){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data2 = data.digest;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate20.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
const _errs7 = errors;
if(typeof data.revision !== "string"){
validate20.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag !== undefined){
const _errs9 = errors;
if(typeof data.tag !== "string"){
validate20.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activated_at !== undefined){
let data5 = data.activated_at;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
validate20.errors = [{instancePath:instancePath+"/activated_at",schemaPath:"#/properties/activated_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/activated_at",schemaPath:"#/properties/activated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.attached !== undefined){
let data6 = data.attached;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.kind === undefined) && (missing1 = "kind")) || ((data7.subject === undefined) && (missing1 = "subject"))){
validate20.errors = [{instancePath:instancePath+"/attached/" + i0,schemaPath:"#/properties/attached/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs17 = errors;
for(const key1 in data7){
if(!((((((key1 === "kind") || (key1 === "subject")) || (key1 === "text")) || (key1 === "payload")) || (key1 === "signature")) || (key1 === "certificate"))){
validate20.errors = [{instancePath:instancePath+"/attached/" + i0,schemaPath:"#/properties/attached/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs17 === errors){
if(data7.kind !== undefined){
let data8 = data7.kind;
const _errs18 = errors;
if(!((data8 === "sigstore-bundle") || (data8 === "simple-signing"))){
validate20.errors = [{instancePath:instancePath+"/attached/" + i0+"/kind",schemaPath:"#/properties/attached/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.attached.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.subject !== undefined){
const _errs19 = errors;
if(typeof data7.subject !== "string"){
validate20.errors = [{instancePath:instancePath+"/attached/" + i0+"/subject",schemaPath:"#/properties/attached/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.text !== undefined){
const _errs21 = errors;
if(typeof data7.text !== "string"){
validate20.errors = [{instancePath:instancePath+"/attached/" + i0+"/text",schemaPath:"#/properties/attached/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.payload !== undefined){
const _errs23 = errors;
if(typeof data7.payload !== "string"){
validate20.errors = [{instancePath:instancePath+"/attached/" + i0+"/payload",schemaPath:"#/properties/attached/items/properties/payload/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.signature !== undefined){
const _errs25 = errors;
if(typeof data7.signature !== "string"){
validate20.errors = [{instancePath:instancePath+"/attached/" + i0+"/signature",schemaPath:"#/properties/attached/items/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.certificate !== undefined){
const _errs27 = errors;
if(typeof data7.certificate !== "string"){
validate20.errors = [{instancePath:instancePath+"/attached/" + i0+"/certificate",schemaPath:"#/properties/attached/items/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs27 === errors;
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
validate20.errors = [{instancePath:instancePath+"/attached/" + i0,schemaPath:"#/properties/attached/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/attached",schemaPath:"#/properties/attached/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
