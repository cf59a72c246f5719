/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/comprehend_document_classifier.json" */;
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
if(data.LanguageCode !== undefined){
if(typeof data.LanguageCode !== "string"){
const err0 = {instancePath:instancePath+"/LanguageCode",schemaPath:"#/properties/LanguageCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Status !== undefined){
if(typeof data.Status !== "string"){
const err1 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.VersionName !== undefined){
if(typeof data.VersionName !== "string"){
const err2 = {instancePath:instancePath+"/VersionName",schemaPath:"#/properties/VersionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.ModelKmsKeyId !== undefined){
if(typeof data.ModelKmsKeyId !== "string"){
const err4 = {instancePath:instancePath+"/ModelKmsKeyId",schemaPath:"#/properties/ModelKmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.VolumeKmsKeyId !== undefined){
if(typeof data.VolumeKmsKeyId !== "string"){
const err5 = {instancePath:instancePath+"/VolumeKmsKeyId",schemaPath:"#/properties/VolumeKmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.VpcConfig !== undefined){
let data6 = data.VpcConfig;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.SecurityGroupIds !== undefined){
let data7 = data6.SecurityGroupIds;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err6 = {instancePath:instancePath+"/VpcConfig/SecurityGroupIds/" + i0,schemaPath:"#/properties/VpcConfig/properties/SecurityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/VpcConfig/SecurityGroupIds",schemaPath:"#/properties/VpcConfig/properties/SecurityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.Subnets !== undefined){
let data9 = data6.Subnets;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err8 = {instancePath:instancePath+"/VpcConfig/Subnets/" + i1,schemaPath:"#/properties/VpcConfig/properties/Subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/VpcConfig/Subnets",schemaPath:"#/properties/VpcConfig/properties/Subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err10 = {instancePath:instancePath+"/VpcConfig",schemaPath:"#/properties/VpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.SourceModelArn !== undefined){
if(typeof data.SourceModelArn !== "string"){
const err11 = {instancePath:instancePath+"/SourceModelArn",schemaPath:"#/properties/SourceModelArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.FlywheelArn !== undefined){
if(typeof data.FlywheelArn !== "string"){
const err12 = {instancePath:instancePath+"/FlywheelArn",schemaPath:"#/properties/FlywheelArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Mode !== undefined){
if(typeof data.Mode !== "string"){
const err13 = {instancePath:instancePath+"/Mode",schemaPath:"#/properties/Mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.InputDataConfig !== undefined){
let data14 = data.InputDataConfig;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.DataFormat !== undefined){
if(typeof data14.DataFormat !== "string"){
const err14 = {instancePath:instancePath+"/InputDataConfig/DataFormat",schemaPath:"#/properties/InputDataConfig/properties/DataFormat/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data14.S3Uri !== undefined){
if(typeof data14.S3Uri !== "string"){
const err15 = {instancePath:instancePath+"/InputDataConfig/S3Uri",schemaPath:"#/properties/InputDataConfig/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14.TestS3Uri !== undefined){
if(typeof data14.TestS3Uri !== "string"){
const err16 = {instancePath:instancePath+"/InputDataConfig/TestS3Uri",schemaPath:"#/properties/InputDataConfig/properties/TestS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data14.LabelDelimiter !== undefined){
if(typeof data14.LabelDelimiter !== "string"){
const err17 = {instancePath:instancePath+"/InputDataConfig/LabelDelimiter",schemaPath:"#/properties/InputDataConfig/properties/LabelDelimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data14.AugmentedManifests !== undefined){
let data19 = data14.AugmentedManifests;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.S3Uri !== undefined){
if(typeof data20.S3Uri !== "string"){
const err18 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i2+"/S3Uri",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data20.AnnotationDataS3Uri !== undefined){
if(typeof data20.AnnotationDataS3Uri !== "string"){
const err19 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i2+"/AnnotationDataS3Uri",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/AnnotationDataS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data20.SourceDocumentsS3Uri !== undefined){
if(typeof data20.SourceDocumentsS3Uri !== "string"){
const err20 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i2+"/SourceDocumentsS3Uri",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/SourceDocumentsS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data20.AttributeNames !== undefined){
let data24 = data20.AttributeNames;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(typeof data24[i3] !== "string"){
const err21 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i2+"/AttributeNames/" + i3,schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/AttributeNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i2+"/AttributeNames",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/AttributeNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data20.DocumentType !== undefined){
if(typeof data20.DocumentType !== "string"){
const err23 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i2+"/DocumentType",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/DocumentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data20.Split !== undefined){
if(typeof data20.Split !== "string"){
const err24 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i2+"/Split",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/Split/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i2,schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.DocumentType !== undefined){
if(typeof data14.DocumentType !== "string"){
const err27 = {instancePath:instancePath+"/InputDataConfig/DocumentType",schemaPath:"#/properties/InputDataConfig/properties/DocumentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.Documents !== undefined){
let data29 = data14.Documents;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.S3Uri !== undefined){
if(typeof data29.S3Uri !== "string"){
const err28 = {instancePath:instancePath+"/InputDataConfig/Documents/S3Uri",schemaPath:"#/properties/InputDataConfig/properties/Documents/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data29.TestS3Uri !== undefined){
if(typeof data29.TestS3Uri !== "string"){
const err29 = {instancePath:instancePath+"/InputDataConfig/Documents/TestS3Uri",schemaPath:"#/properties/InputDataConfig/properties/Documents/properties/TestS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/InputDataConfig/Documents",schemaPath:"#/properties/InputDataConfig/properties/Documents/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/InputDataConfig",schemaPath:"#/properties/InputDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.OutputDataConfig !== undefined){
let data32 = data.OutputDataConfig;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.S3Uri !== undefined){
if(typeof data32.S3Uri !== "string"){
const err32 = {instancePath:instancePath+"/OutputDataConfig/S3Uri",schemaPath:"#/properties/OutputDataConfig/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data32.KmsKeyId !== undefined){
if(typeof data32.KmsKeyId !== "string"){
const err33 = {instancePath:instancePath+"/OutputDataConfig/KmsKeyId",schemaPath:"#/properties/OutputDataConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data32.FlywheelStatsS3Prefix !== undefined){
if(typeof data32.FlywheelStatsS3Prefix !== "string"){
const err34 = {instancePath:instancePath+"/OutputDataConfig/FlywheelStatsS3Prefix",schemaPath:"#/properties/OutputDataConfig/properties/FlywheelStatsS3Prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/OutputDataConfig",schemaPath:"#/properties/OutputDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"LanguageCode":true,"Status":true,"VersionName":true,"DataAccessRoleArn":true,"ModelKmsKeyId":true,"VolumeKmsKeyId":true,"VpcConfig":true,"SourceModelArn":true,"FlywheelArn":true,"Mode":true,"InputDataConfig":true,"OutputDataConfig":true},"dynamicProps":false,"dynamicItems":false};
