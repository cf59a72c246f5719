/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/comprehend_analysis_job.json" */;
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
if(data.JobId !== undefined){
if(typeof data.JobId !== "string"){
const err0 = {instancePath:instancePath+"/JobId",schemaPath:"#/properties/JobId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.JobName !== undefined){
if(typeof data.JobName !== "string"){
const err1 = {instancePath:instancePath+"/JobName",schemaPath:"#/properties/JobName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.JobStatus !== undefined){
if(typeof data.JobStatus !== "string"){
const err2 = {instancePath:instancePath+"/JobStatus",schemaPath:"#/properties/JobStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.DataAccessRoleArn !== undefined){
if(typeof data.DataAccessRoleArn !== "string"){
const err3 = {instancePath:instancePath+"/DataAccessRoleArn",schemaPath:"#/properties/DataAccessRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.LanguageCode !== undefined){
if(typeof data.LanguageCode !== "string"){
const err4 = {instancePath:instancePath+"/LanguageCode",schemaPath:"#/properties/LanguageCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.InputDataConfig !== undefined){
let data5 = data.InputDataConfig;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.S3Uri !== undefined){
if(typeof data5.S3Uri !== "string"){
const err5 = {instancePath:instancePath+"/InputDataConfig/S3Uri",schemaPath:"#/properties/InputDataConfig/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.InputFormat !== undefined){
if(typeof data5.InputFormat !== "string"){
const err6 = {instancePath:instancePath+"/InputDataConfig/InputFormat",schemaPath:"#/properties/InputDataConfig/properties/InputFormat/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/InputDataConfig",schemaPath:"#/properties/InputDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.OutputDataConfig !== undefined){
let data8 = data.OutputDataConfig;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.S3Uri !== undefined){
if(typeof data8.S3Uri !== "string"){
const err8 = {instancePath:instancePath+"/OutputDataConfig/S3Uri",schemaPath:"#/properties/OutputDataConfig/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data8.KmsKeyId !== undefined){
if(typeof data8.KmsKeyId !== "string"){
const err9 = {instancePath:instancePath+"/OutputDataConfig/KmsKeyId",schemaPath:"#/properties/OutputDataConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/OutputDataConfig",schemaPath:"#/properties/OutputDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.VolumeKmsKeyId !== undefined){
if(typeof data.VolumeKmsKeyId !== "string"){
const err11 = {instancePath:instancePath+"/VolumeKmsKeyId",schemaPath:"#/properties/VolumeKmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.VpcConfig !== undefined){
let data12 = data.VpcConfig;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.SecurityGroupIds !== undefined){
let data13 = data12.SecurityGroupIds;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
const err12 = {instancePath:instancePath+"/VpcConfig/SecurityGroupIds/" + i0,schemaPath:"#/properties/VpcConfig/properties/SecurityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/VpcConfig/SecurityGroupIds",schemaPath:"#/properties/VpcConfig/properties/SecurityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data12.Subnets !== undefined){
let data15 = data12.Subnets;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(typeof data15[i1] !== "string"){
const err14 = {instancePath:instancePath+"/VpcConfig/Subnets/" + i1,schemaPath:"#/properties/VpcConfig/properties/Subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/VpcConfig/Subnets",schemaPath:"#/properties/VpcConfig/properties/Subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/VpcConfig",schemaPath:"#/properties/VpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.EntityRecognizerArn !== undefined){
if(typeof data.EntityRecognizerArn !== "string"){
const err17 = {instancePath:instancePath+"/EntityRecognizerArn",schemaPath:"#/properties/EntityRecognizerArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.DocumentClassifierArn !== undefined){
if(typeof data.DocumentClassifierArn !== "string"){
const err18 = {instancePath:instancePath+"/DocumentClassifierArn",schemaPath:"#/properties/DocumentClassifierArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.FlywheelArn !== undefined){
if(typeof data.FlywheelArn !== "string"){
const err19 = {instancePath:instancePath+"/FlywheelArn",schemaPath:"#/properties/FlywheelArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.Mode !== undefined){
if(typeof data.Mode !== "string"){
const err20 = {instancePath:instancePath+"/Mode",schemaPath:"#/properties/Mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.RedactionConfig !== undefined){
let data21 = data.RedactionConfig;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.PiiEntityTypes !== undefined){
let data22 = data21.PiiEntityTypes;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(typeof data22[i2] !== "string"){
const err21 = {instancePath:instancePath+"/RedactionConfig/PiiEntityTypes/" + i2,schemaPath:"#/properties/RedactionConfig/properties/PiiEntityTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/RedactionConfig/PiiEntityTypes",schemaPath:"#/properties/RedactionConfig/properties/PiiEntityTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data21.MaskMode !== undefined){
if(typeof data21.MaskMode !== "string"){
const err23 = {instancePath:instancePath+"/RedactionConfig/MaskMode",schemaPath:"#/properties/RedactionConfig/properties/MaskMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.MaskCharacter !== undefined){
if(typeof data21.MaskCharacter !== "string"){
const err24 = {instancePath:instancePath+"/RedactionConfig/MaskCharacter",schemaPath:"#/properties/RedactionConfig/properties/MaskCharacter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/RedactionConfig",schemaPath:"#/properties/RedactionConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"JobId":true,"JobName":true,"JobStatus":true,"DataAccessRoleArn":true,"LanguageCode":true,"InputDataConfig":true,"OutputDataConfig":true,"VolumeKmsKeyId":true,"VpcConfig":true,"EntityRecognizerArn":true,"DocumentClassifierArn":true,"FlywheelArn":true,"Mode":true,"RedactionConfig":true},"dynamicProps":false,"dynamicItems":false};
