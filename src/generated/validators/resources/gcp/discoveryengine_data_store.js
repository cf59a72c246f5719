/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/discoveryengine_data_store.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
const err0 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.industryVertical !== undefined){
if(typeof data.industryVertical !== "string"){
const err1 = {instancePath:instancePath+"/industryVertical",schemaPath:"#/properties/industryVertical/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.solutionTypes !== undefined){
let data2 = data.solutionTypes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err2 = {instancePath:instancePath+"/solutionTypes/" + i0,schemaPath:"#/properties/solutionTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/solutionTypes",schemaPath:"#/properties/solutionTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.contentConfig !== undefined){
if(typeof data.contentConfig !== "string"){
const err4 = {instancePath:instancePath+"/contentConfig",schemaPath:"#/properties/contentConfig/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.aclEnabled !== undefined){
if(typeof data.aclEnabled !== "boolean"){
const err5 = {instancePath:instancePath+"/aclEnabled",schemaPath:"#/properties/aclEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kmsKeyName !== undefined){
if(typeof data.kmsKeyName !== "string"){
const err6 = {instancePath:instancePath+"/kmsKeyName",schemaPath:"#/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cmekConfig !== undefined){
let data7 = data.cmekConfig;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.kmsKey !== undefined){
if(typeof data7.kmsKey !== "string"){
const err7 = {instancePath:instancePath+"/cmekConfig/kmsKey",schemaPath:"#/properties/cmekConfig/properties/kmsKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.state !== undefined){
if(typeof data7.state !== "string"){
const err8 = {instancePath:instancePath+"/cmekConfig/state",schemaPath:"#/properties/cmekConfig/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/cmekConfig",schemaPath:"#/properties/cmekConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"displayName":true,"industryVertical":true,"solutionTypes":true,"contentConfig":true,"aclEnabled":true,"kmsKeyName":true,"cmekConfig":true},"dynamicProps":false,"dynamicItems":false};
