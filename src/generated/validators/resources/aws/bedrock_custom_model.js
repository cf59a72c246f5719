/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrock_custom_model.json" */;
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
if(data.baseModelArn !== undefined){
if(typeof data.baseModelArn !== "string"){
const err3 = {instancePath:instancePath+"/baseModelArn",schemaPath:"#/properties/baseModelArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.customizationType !== undefined){
if(typeof data.customizationType !== "string"){
const err4 = {instancePath:instancePath+"/customizationType",schemaPath:"#/properties/customizationType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.modelStatus !== undefined){
if(typeof data.modelStatus !== "string"){
const err6 = {instancePath:instancePath+"/modelStatus",schemaPath:"#/properties/modelStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.hyperParameters !== undefined){
let data7 = data.hyperParameters;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err7 = {instancePath:instancePath+"/hyperParameters",schemaPath:"#/properties/hyperParameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.trainingDataConfig !== undefined){
let data8 = data.trainingDataConfig;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.s3Uri !== undefined){
if(typeof data8.s3Uri !== "string"){
const err8 = {instancePath:instancePath+"/trainingDataConfig/s3Uri",schemaPath:"#/properties/trainingDataConfig/properties/s3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/trainingDataConfig",schemaPath:"#/properties/trainingDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.validationDataConfig !== undefined){
let data10 = data.validationDataConfig;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.validators !== undefined){
let data11 = data10.validators;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.s3Uri !== undefined){
if(typeof data12.s3Uri !== "string"){
const err10 = {instancePath:instancePath+"/validationDataConfig/validators/" + i0+"/s3Uri",schemaPath:"#/properties/validationDataConfig/properties/validators/items/properties/s3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/validationDataConfig/validators/" + i0,schemaPath:"#/properties/validationDataConfig/properties/validators/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/validationDataConfig/validators",schemaPath:"#/properties/validationDataConfig/properties/validators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/validationDataConfig",schemaPath:"#/properties/validationDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.outputDataConfig !== undefined){
let data14 = data.outputDataConfig;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.s3Uri !== undefined){
if(typeof data14.s3Uri !== "string"){
const err14 = {instancePath:instancePath+"/outputDataConfig/s3Uri",schemaPath:"#/properties/outputDataConfig/properties/s3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/outputDataConfig",schemaPath:"#/properties/outputDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
const err16 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"modelName":true,"jobName":true,"jobArn":true,"baseModelArn":true,"customizationType":true,"modelKmsKeyArn":true,"modelStatus":true,"hyperParameters":true,"trainingDataConfig":true,"validationDataConfig":true,"outputDataConfig":true,"roleArn":true},"dynamicProps":false,"dynamicItems":false};
