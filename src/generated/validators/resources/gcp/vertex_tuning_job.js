/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_tuning_job.json" */;
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
if(data.baseModel !== undefined){
if(typeof data.baseModel !== "string"){
const err0 = {instancePath:instancePath+"/baseModel",schemaPath:"#/properties/baseModel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tunedModelDisplayName !== undefined){
if(typeof data.tunedModelDisplayName !== "string"){
const err1 = {instancePath:instancePath+"/tunedModelDisplayName",schemaPath:"#/properties/tunedModelDisplayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.serviceAccount !== undefined){
if(typeof data.serviceAccount !== "string"){
const err2 = {instancePath:instancePath+"/serviceAccount",schemaPath:"#/properties/serviceAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.supervisedTuningSpec !== undefined){
let data3 = data.supervisedTuningSpec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.trainingDatasetUri !== undefined){
if(typeof data3.trainingDatasetUri !== "string"){
const err3 = {instancePath:instancePath+"/supervisedTuningSpec/trainingDatasetUri",schemaPath:"#/properties/supervisedTuningSpec/properties/trainingDatasetUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.validationDatasetUri !== undefined){
if(typeof data3.validationDatasetUri !== "string"){
const err4 = {instancePath:instancePath+"/supervisedTuningSpec/validationDatasetUri",schemaPath:"#/properties/supervisedTuningSpec/properties/validationDatasetUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/supervisedTuningSpec",schemaPath:"#/properties/supervisedTuningSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tunedModel !== undefined){
let data6 = data.tunedModel;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.model !== undefined){
if(typeof data6.model !== "string"){
const err6 = {instancePath:instancePath+"/tunedModel/model",schemaPath:"#/properties/tunedModel/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.endpoint !== undefined){
if(typeof data6.endpoint !== "string"){
const err7 = {instancePath:instancePath+"/tunedModel/endpoint",schemaPath:"#/properties/tunedModel/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/tunedModel",schemaPath:"#/properties/tunedModel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.encryptionSpec !== undefined){
let data9 = data.encryptionSpec;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.kmsKeyName !== undefined){
if(typeof data9.kmsKeyName !== "string"){
const err9 = {instancePath:instancePath+"/encryptionSpec/kmsKeyName",schemaPath:"#/properties/encryptionSpec/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/encryptionSpec",schemaPath:"#/properties/encryptionSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"baseModel":true,"tunedModelDisplayName":true,"serviceAccount":true,"supervisedTuningSpec":true,"tunedModel":true,"encryptionSpec":true},"dynamicProps":false,"dynamicItems":false};
