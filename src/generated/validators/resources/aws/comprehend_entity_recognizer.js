/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/comprehend_entity_recognizer.json" */;
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
if(data.InputDataConfig !== undefined){
let data13 = data.InputDataConfig;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.DataFormat !== undefined){
if(typeof data13.DataFormat !== "string"){
const err13 = {instancePath:instancePath+"/InputDataConfig/DataFormat",schemaPath:"#/properties/InputDataConfig/properties/DataFormat/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data13.EntityTypes !== undefined){
let data15 = data13.EntityTypes;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.Type !== undefined){
if(typeof data16.Type !== "string"){
const err14 = {instancePath:instancePath+"/InputDataConfig/EntityTypes/" + i2+"/Type",schemaPath:"#/properties/InputDataConfig/properties/EntityTypes/items/properties/Type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/InputDataConfig/EntityTypes/" + i2,schemaPath:"#/properties/InputDataConfig/properties/EntityTypes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/InputDataConfig/EntityTypes",schemaPath:"#/properties/InputDataConfig/properties/EntityTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.Documents !== undefined){
let data18 = data13.Documents;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.S3Uri !== undefined){
if(typeof data18.S3Uri !== "string"){
const err17 = {instancePath:instancePath+"/InputDataConfig/Documents/S3Uri",schemaPath:"#/properties/InputDataConfig/properties/Documents/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data18.TestS3Uri !== undefined){
if(typeof data18.TestS3Uri !== "string"){
const err18 = {instancePath:instancePath+"/InputDataConfig/Documents/TestS3Uri",schemaPath:"#/properties/InputDataConfig/properties/Documents/properties/TestS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data18.InputFormat !== undefined){
if(typeof data18.InputFormat !== "string"){
const err19 = {instancePath:instancePath+"/InputDataConfig/Documents/InputFormat",schemaPath:"#/properties/InputDataConfig/properties/Documents/properties/InputFormat/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/InputDataConfig/Documents",schemaPath:"#/properties/InputDataConfig/properties/Documents/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data13.Annotations !== undefined){
let data22 = data13.Annotations;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.S3Uri !== undefined){
if(typeof data22.S3Uri !== "string"){
const err21 = {instancePath:instancePath+"/InputDataConfig/Annotations/S3Uri",schemaPath:"#/properties/InputDataConfig/properties/Annotations/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data22.TestS3Uri !== undefined){
if(typeof data22.TestS3Uri !== "string"){
const err22 = {instancePath:instancePath+"/InputDataConfig/Annotations/TestS3Uri",schemaPath:"#/properties/InputDataConfig/properties/Annotations/properties/TestS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/InputDataConfig/Annotations",schemaPath:"#/properties/InputDataConfig/properties/Annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.EntityList !== undefined){
let data25 = data13.EntityList;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.S3Uri !== undefined){
if(typeof data25.S3Uri !== "string"){
const err24 = {instancePath:instancePath+"/InputDataConfig/EntityList/S3Uri",schemaPath:"#/properties/InputDataConfig/properties/EntityList/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/InputDataConfig/EntityList",schemaPath:"#/properties/InputDataConfig/properties/EntityList/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.AugmentedManifests !== undefined){
let data27 = data13.AugmentedManifests;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.S3Uri !== undefined){
if(typeof data28.S3Uri !== "string"){
const err26 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i3+"/S3Uri",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/S3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data28.AnnotationDataS3Uri !== undefined){
if(typeof data28.AnnotationDataS3Uri !== "string"){
const err27 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i3+"/AnnotationDataS3Uri",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/AnnotationDataS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data28.SourceDocumentsS3Uri !== undefined){
if(typeof data28.SourceDocumentsS3Uri !== "string"){
const err28 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i3+"/SourceDocumentsS3Uri",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/SourceDocumentsS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data28.AttributeNames !== undefined){
let data32 = data28.AttributeNames;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
if(typeof data32[i4] !== "string"){
const err29 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i3+"/AttributeNames/" + i4,schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/AttributeNames/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i3+"/AttributeNames",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/AttributeNames/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data28.DocumentType !== undefined){
if(typeof data28.DocumentType !== "string"){
const err31 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i3+"/DocumentType",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/DocumentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data28.Split !== undefined){
if(typeof data28.Split !== "string"){
const err32 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i3+"/Split",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/properties/Split/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests/" + i3,schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/InputDataConfig/AugmentedManifests",schemaPath:"#/properties/InputDataConfig/properties/AugmentedManifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err35 = {instancePath:instancePath+"/InputDataConfig",schemaPath:"#/properties/InputDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.OutputDataConfig !== undefined){
let data36 = data.OutputDataConfig;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.FlywheelStatsS3Prefix !== undefined){
if(typeof data36.FlywheelStatsS3Prefix !== "string"){
const err36 = {instancePath:instancePath+"/OutputDataConfig/FlywheelStatsS3Prefix",schemaPath:"#/properties/OutputDataConfig/properties/FlywheelStatsS3Prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/OutputDataConfig",schemaPath:"#/properties/OutputDataConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"LanguageCode":true,"Status":true,"VersionName":true,"DataAccessRoleArn":true,"ModelKmsKeyId":true,"VolumeKmsKeyId":true,"VpcConfig":true,"SourceModelArn":true,"FlywheelArn":true,"InputDataConfig":true,"OutputDataConfig":true},"dynamicProps":false,"dynamicItems":false};
