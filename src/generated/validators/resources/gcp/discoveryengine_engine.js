/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/discoveryengine_engine.json" */;
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
if(data.solutionType !== undefined){
if(typeof data.solutionType !== "string"){
const err1 = {instancePath:instancePath+"/solutionType",schemaPath:"#/properties/solutionType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.industryVertical !== undefined){
if(typeof data.industryVertical !== "string"){
const err2 = {instancePath:instancePath+"/industryVertical",schemaPath:"#/properties/industryVertical/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dataStoreIds !== undefined){
let data3 = data.dataStoreIds;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/dataStoreIds/" + i0,schemaPath:"#/properties/dataStoreIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/dataStoreIds",schemaPath:"#/properties/dataStoreIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.appType !== undefined){
if(typeof data.appType !== "string"){
const err5 = {instancePath:instancePath+"/appType",schemaPath:"#/properties/appType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cmekConfig !== undefined){
let data6 = data.cmekConfig;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kmsKey !== undefined){
if(typeof data6.kmsKey !== "string"){
const err6 = {instancePath:instancePath+"/cmekConfig/kmsKey",schemaPath:"#/properties/cmekConfig/properties/kmsKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/cmekConfig",schemaPath:"#/properties/cmekConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"displayName":true,"solutionType":true,"industryVertical":true,"dataStoreIds":true,"appType":true,"cmekConfig":true},"dynamicProps":false,"dynamicItems":false};
