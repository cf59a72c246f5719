/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_endpoint_config.json" */;
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
if(data.EndpointConfigName !== undefined){
if(typeof data.EndpointConfigName !== "string"){
const err0 = {instancePath:instancePath+"/EndpointConfigName",schemaPath:"#/properties/EndpointConfigName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.KmsKeyId !== undefined){
if(typeof data.KmsKeyId !== "string"){
const err1 = {instancePath:instancePath+"/KmsKeyId",schemaPath:"#/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.ExecutionRoleArn !== undefined){
if(typeof data.ExecutionRoleArn !== "string"){
const err2 = {instancePath:instancePath+"/ExecutionRoleArn",schemaPath:"#/properties/ExecutionRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.VpcConfig !== undefined){
let data3 = data.VpcConfig;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Subnets !== undefined){
let data4 = data3.Subnets;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err3 = {instancePath:instancePath+"/VpcConfig/Subnets/" + i0,schemaPath:"#/properties/VpcConfig/properties/Subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/VpcConfig/Subnets",schemaPath:"#/properties/VpcConfig/properties/Subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.SecurityGroupIds !== undefined){
let data6 = data3.SecurityGroupIds;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err5 = {instancePath:instancePath+"/VpcConfig/SecurityGroupIds/" + i1,schemaPath:"#/properties/VpcConfig/properties/SecurityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/VpcConfig/SecurityGroupIds",schemaPath:"#/properties/VpcConfig/properties/SecurityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err7 = {instancePath:instancePath+"/VpcConfig",schemaPath:"#/properties/VpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.EnableNetworkIsolation !== undefined){
if(typeof data.EnableNetworkIsolation !== "boolean"){
const err8 = {instancePath:instancePath+"/EnableNetworkIsolation",schemaPath:"#/properties/EnableNetworkIsolation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.DataCaptureConfig !== undefined){
let data9 = data.DataCaptureConfig;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.EnableCapture !== undefined){
if(typeof data9.EnableCapture !== "boolean"){
const err9 = {instancePath:instancePath+"/DataCaptureConfig/EnableCapture",schemaPath:"#/properties/DataCaptureConfig/properties/EnableCapture/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.InitialSamplingPercentage !== undefined){
let data11 = data9.InitialSamplingPercentage;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err10 = {instancePath:instancePath+"/DataCaptureConfig/InitialSamplingPercentage",schemaPath:"#/properties/DataCaptureConfig/properties/InitialSamplingPercentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data9.DestinationS3Uri !== undefined){
if(typeof data9.DestinationS3Uri !== "string"){
const err11 = {instancePath:instancePath+"/DataCaptureConfig/DestinationS3Uri",schemaPath:"#/properties/DataCaptureConfig/properties/DestinationS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.KmsKeyId !== undefined){
if(typeof data9.KmsKeyId !== "string"){
const err12 = {instancePath:instancePath+"/DataCaptureConfig/KmsKeyId",schemaPath:"#/properties/DataCaptureConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.CaptureOptions !== undefined){
let data14 = data9.CaptureOptions;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.CaptureMode !== undefined){
if(typeof data15.CaptureMode !== "string"){
const err13 = {instancePath:instancePath+"/DataCaptureConfig/CaptureOptions/" + i2+"/CaptureMode",schemaPath:"#/properties/DataCaptureConfig/properties/CaptureOptions/items/properties/CaptureMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/DataCaptureConfig/CaptureOptions/" + i2,schemaPath:"#/properties/DataCaptureConfig/properties/CaptureOptions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/DataCaptureConfig/CaptureOptions",schemaPath:"#/properties/DataCaptureConfig/properties/CaptureOptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err16 = {instancePath:instancePath+"/DataCaptureConfig",schemaPath:"#/properties/DataCaptureConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ProductionVariants !== undefined){
let data17 = data.ProductionVariants;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.VariantName !== undefined){
if(typeof data18.VariantName !== "string"){
const err17 = {instancePath:instancePath+"/ProductionVariants/" + i3+"/VariantName",schemaPath:"#/properties/ProductionVariants/items/properties/VariantName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data18.ModelName !== undefined){
if(typeof data18.ModelName !== "string"){
const err18 = {instancePath:instancePath+"/ProductionVariants/" + i3+"/ModelName",schemaPath:"#/properties/ProductionVariants/items/properties/ModelName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data18.InstanceType !== undefined){
if(typeof data18.InstanceType !== "string"){
const err19 = {instancePath:instancePath+"/ProductionVariants/" + i3+"/InstanceType",schemaPath:"#/properties/ProductionVariants/items/properties/InstanceType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data18.InitialInstanceCount !== undefined){
let data22 = data18.InitialInstanceCount;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err20 = {instancePath:instancePath+"/ProductionVariants/" + i3+"/InitialInstanceCount",schemaPath:"#/properties/ProductionVariants/items/properties/InitialInstanceCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data18.EnableSSMAccess !== undefined){
if(typeof data18.EnableSSMAccess !== "boolean"){
const err21 = {instancePath:instancePath+"/ProductionVariants/" + i3+"/EnableSSMAccess",schemaPath:"#/properties/ProductionVariants/items/properties/EnableSSMAccess/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data18.ServerlessConfig !== undefined){
let data24 = data18.ServerlessConfig;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.MaxConcurrency !== undefined){
let data25 = data24.MaxConcurrency;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err22 = {instancePath:instancePath+"/ProductionVariants/" + i3+"/ServerlessConfig/MaxConcurrency",schemaPath:"#/properties/ProductionVariants/items/properties/ServerlessConfig/properties/MaxConcurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data24.MemorySizeInMB !== undefined){
let data26 = data24.MemorySizeInMB;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err23 = {instancePath:instancePath+"/ProductionVariants/" + i3+"/ServerlessConfig/MemorySizeInMB",schemaPath:"#/properties/ProductionVariants/items/properties/ServerlessConfig/properties/MemorySizeInMB/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/ProductionVariants/" + i3+"/ServerlessConfig",schemaPath:"#/properties/ProductionVariants/items/properties/ServerlessConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/ProductionVariants/" + i3,schemaPath:"#/properties/ProductionVariants/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/ProductionVariants",schemaPath:"#/properties/ProductionVariants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"EndpointConfigName":true,"KmsKeyId":true,"ExecutionRoleArn":true,"VpcConfig":true,"EnableNetworkIsolation":true,"DataCaptureConfig":true,"ProductionVariants":true},"dynamicProps":false,"dynamicItems":false};
