/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrock_imported_model.json" */;
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
if(data.modelName !== undefined){
if(typeof data.modelName !== "string"){
const err0 = {instancePath:instancePath+"/modelName",schemaPath:"#/properties/modelName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.jobName !== undefined){
if(typeof data.jobName !== "string"){
const err1 = {instancePath:instancePath+"/jobName",schemaPath:"#/properties/jobName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.jobArn !== undefined){
if(typeof data.jobArn !== "string"){
const err2 = {instancePath:instancePath+"/jobArn",schemaPath:"#/properties/jobArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.modelArchitecture !== undefined){
if(typeof data.modelArchitecture !== "string"){
const err3 = {instancePath:instancePath+"/modelArchitecture",schemaPath:"#/properties/modelArchitecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.instructSupported !== undefined){
if(typeof data.instructSupported !== "boolean"){
const err4 = {instancePath:instancePath+"/instructSupported",schemaPath:"#/properties/instructSupported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.modelKmsKeyArn !== undefined){
if(typeof data.modelKmsKeyArn !== "string"){
const err5 = {instancePath:instancePath+"/modelKmsKeyArn",schemaPath:"#/properties/modelKmsKeyArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.modelDataSource !== undefined){
let data6 = data.modelDataSource;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.s3DataSource !== undefined){
let data7 = data6.s3DataSource;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.s3Uri !== undefined){
if(typeof data7.s3Uri !== "string"){
const err6 = {instancePath:instancePath+"/modelDataSource/s3DataSource/s3Uri",schemaPath:"#/properties/modelDataSource/properties/s3DataSource/properties/s3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/modelDataSource/s3DataSource",schemaPath:"#/properties/modelDataSource/properties/s3DataSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err8 = {instancePath:instancePath+"/modelDataSource",schemaPath:"#/properties/modelDataSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.customModelUnits !== undefined){
let data9 = data.customModelUnits;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err9 = {instancePath:instancePath+"/customModelUnits",schemaPath:"#/properties/customModelUnits/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"modelName":true,"jobName":true,"jobArn":true,"modelArchitecture":true,"instructSupported":true,"modelKmsKeyArn":true,"modelDataSource":true,"customModelUnits":true},"dynamicProps":false,"dynamicItems":false};
