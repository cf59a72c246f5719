/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_feature_group.json" */;
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
if(data.FeatureGroupName !== undefined){
if(typeof data.FeatureGroupName !== "string"){
const err0 = {instancePath:instancePath+"/FeatureGroupName",schemaPath:"#/properties/FeatureGroupName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.FeatureGroupStatus !== undefined){
if(typeof data.FeatureGroupStatus !== "string"){
const err1 = {instancePath:instancePath+"/FeatureGroupStatus",schemaPath:"#/properties/FeatureGroupStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.RoleArn !== undefined){
if(typeof data.RoleArn !== "string"){
const err2 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.OnlineStoreConfig !== undefined){
let data3 = data.OnlineStoreConfig;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.EnableOnlineStore !== undefined){
if(typeof data3.EnableOnlineStore !== "boolean"){
const err3 = {instancePath:instancePath+"/OnlineStoreConfig/EnableOnlineStore",schemaPath:"#/properties/OnlineStoreConfig/properties/EnableOnlineStore/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.StorageType !== undefined){
if(typeof data3.StorageType !== "string"){
const err4 = {instancePath:instancePath+"/OnlineStoreConfig/StorageType",schemaPath:"#/properties/OnlineStoreConfig/properties/StorageType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.SecurityConfig !== undefined){
let data6 = data3.SecurityConfig;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.KmsKeyId !== undefined){
if(typeof data6.KmsKeyId !== "string"){
const err5 = {instancePath:instancePath+"/OnlineStoreConfig/SecurityConfig/KmsKeyId",schemaPath:"#/properties/OnlineStoreConfig/properties/SecurityConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/OnlineStoreConfig/SecurityConfig",schemaPath:"#/properties/OnlineStoreConfig/properties/SecurityConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err7 = {instancePath:instancePath+"/OnlineStoreConfig",schemaPath:"#/properties/OnlineStoreConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.OfflineStoreConfig !== undefined){
let data8 = data.OfflineStoreConfig;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.S3StorageConfig !== undefined){
let data9 = data8.S3StorageConfig;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.S3Uri !== undefined){
if(typeof data9.S3Uri !== "string"){
const err8 = {instancePath:instancePath+"/OfflineStoreConfig/S3StorageConfig/S3Uri",schemaPath:"#/properties/OfflineStoreConfig/properties/S3StorageConfig/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data9.KmsKeyId !== undefined){
if(typeof data9.KmsKeyId !== "string"){
const err9 = {instancePath:instancePath+"/OfflineStoreConfig/S3StorageConfig/KmsKeyId",schemaPath:"#/properties/OfflineStoreConfig/properties/S3StorageConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/OfflineStoreConfig/S3StorageConfig",schemaPath:"#/properties/OfflineStoreConfig/properties/S3StorageConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath:instancePath+"/OfflineStoreConfig",schemaPath:"#/properties/OfflineStoreConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"FeatureGroupName":true,"FeatureGroupStatus":true,"RoleArn":true,"OnlineStoreConfig":true,"OfflineStoreConfig":true},"dynamicProps":false,"dynamicItems":false};
