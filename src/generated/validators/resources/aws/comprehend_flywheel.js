/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/comprehend_flywheel.json" */;
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
if(data.FlywheelName !== undefined){
if(typeof data.FlywheelName !== "string"){
const err0 = {instancePath:instancePath+"/FlywheelName",schemaPath:"#/properties/FlywheelName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ActiveModelArn !== undefined){
if(typeof data.ActiveModelArn !== "string"){
const err1 = {instancePath:instancePath+"/ActiveModelArn",schemaPath:"#/properties/ActiveModelArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.DataAccessRoleArn !== undefined){
if(typeof data.DataAccessRoleArn !== "string"){
const err2 = {instancePath:instancePath+"/DataAccessRoleArn",schemaPath:"#/properties/DataAccessRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.DataLakeS3Uri !== undefined){
if(typeof data.DataLakeS3Uri !== "string"){
const err3 = {instancePath:instancePath+"/DataLakeS3Uri",schemaPath:"#/properties/DataLakeS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.Status !== undefined){
if(typeof data.Status !== "string"){
const err4 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ModelType !== undefined){
if(typeof data.ModelType !== "string"){
const err5 = {instancePath:instancePath+"/ModelType",schemaPath:"#/properties/ModelType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.TaskConfig !== undefined){
let data6 = data.TaskConfig;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.LanguageCode !== undefined){
if(typeof data6.LanguageCode !== "string"){
const err6 = {instancePath:instancePath+"/TaskConfig/LanguageCode",schemaPath:"#/properties/TaskConfig/properties/LanguageCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/TaskConfig",schemaPath:"#/properties/TaskConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.DataSecurityConfig !== undefined){
let data8 = data.DataSecurityConfig;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.ModelKmsKeyId !== undefined){
if(typeof data8.ModelKmsKeyId !== "string"){
const err8 = {instancePath:instancePath+"/DataSecurityConfig/ModelKmsKeyId",schemaPath:"#/properties/DataSecurityConfig/properties/ModelKmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data8.VolumeKmsKeyId !== undefined){
if(typeof data8.VolumeKmsKeyId !== "string"){
const err9 = {instancePath:instancePath+"/DataSecurityConfig/VolumeKmsKeyId",schemaPath:"#/properties/DataSecurityConfig/properties/VolumeKmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data8.DataLakeKmsKeyId !== undefined){
if(typeof data8.DataLakeKmsKeyId !== "string"){
const err10 = {instancePath:instancePath+"/DataSecurityConfig/DataLakeKmsKeyId",schemaPath:"#/properties/DataSecurityConfig/properties/DataLakeKmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.VpcConfig !== undefined){
let data12 = data8.VpcConfig;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.SecurityGroupIds !== undefined){
let data13 = data12.SecurityGroupIds;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
const err11 = {instancePath:instancePath+"/DataSecurityConfig/VpcConfig/SecurityGroupIds/" + i0,schemaPath:"#/properties/DataSecurityConfig/properties/VpcConfig/properties/SecurityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/DataSecurityConfig/VpcConfig/SecurityGroupIds",schemaPath:"#/properties/DataSecurityConfig/properties/VpcConfig/properties/SecurityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/DataSecurityConfig/VpcConfig/Subnets/" + i1,schemaPath:"#/properties/DataSecurityConfig/properties/VpcConfig/properties/Subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/DataSecurityConfig/VpcConfig/Subnets",schemaPath:"#/properties/DataSecurityConfig/properties/VpcConfig/properties/Subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err15 = {instancePath:instancePath+"/DataSecurityConfig/VpcConfig",schemaPath:"#/properties/DataSecurityConfig/properties/VpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/DataSecurityConfig",schemaPath:"#/properties/DataSecurityConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"FlywheelName":true,"ActiveModelArn":true,"DataAccessRoleArn":true,"DataLakeS3Uri":true,"Status":true,"ModelType":true,"TaskConfig":true,"DataSecurityConfig":true},"dynamicProps":false,"dynamicItems":false};
