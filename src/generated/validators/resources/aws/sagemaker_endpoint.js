/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_endpoint.json" */;
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
if(data.EndpointName !== undefined){
if(typeof data.EndpointName !== "string"){
const err0 = {instancePath:instancePath+"/EndpointName",schemaPath:"#/properties/EndpointName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.EndpointConfigName !== undefined){
if(typeof data.EndpointConfigName !== "string"){
const err1 = {instancePath:instancePath+"/EndpointConfigName",schemaPath:"#/properties/EndpointConfigName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.EndpointStatus !== undefined){
if(typeof data.EndpointStatus !== "string"){
const err2 = {instancePath:instancePath+"/EndpointStatus",schemaPath:"#/properties/EndpointStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.DataCaptureConfig !== undefined){
let data3 = data.DataCaptureConfig;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.EnableCapture !== undefined){
if(typeof data3.EnableCapture !== "boolean"){
const err3 = {instancePath:instancePath+"/DataCaptureConfig/EnableCapture",schemaPath:"#/properties/DataCaptureConfig/properties/EnableCapture/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.CaptureStatus !== undefined){
if(typeof data3.CaptureStatus !== "string"){
const err4 = {instancePath:instancePath+"/DataCaptureConfig/CaptureStatus",schemaPath:"#/properties/DataCaptureConfig/properties/CaptureStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.CurrentSamplingPercentage !== undefined){
let data6 = data3.CurrentSamplingPercentage;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/DataCaptureConfig/CurrentSamplingPercentage",schemaPath:"#/properties/DataCaptureConfig/properties/CurrentSamplingPercentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.DestinationS3Uri !== undefined){
if(typeof data3.DestinationS3Uri !== "string"){
const err6 = {instancePath:instancePath+"/DataCaptureConfig/DestinationS3Uri",schemaPath:"#/properties/DataCaptureConfig/properties/DestinationS3Uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.KmsKeyId !== undefined){
if(typeof data3.KmsKeyId !== "string"){
const err7 = {instancePath:instancePath+"/DataCaptureConfig/KmsKeyId",schemaPath:"#/properties/DataCaptureConfig/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/DataCaptureConfig",schemaPath:"#/properties/DataCaptureConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ProductionVariants !== undefined){
let data9 = data.ProductionVariants;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.VariantName !== undefined){
if(typeof data10.VariantName !== "string"){
const err9 = {instancePath:instancePath+"/ProductionVariants/" + i0+"/VariantName",schemaPath:"#/properties/ProductionVariants/items/properties/VariantName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data10.CurrentWeight !== undefined){
let data12 = data10.CurrentWeight;
if(!((typeof data12 == "number") && (isFinite(data12)))){
const err10 = {instancePath:instancePath+"/ProductionVariants/" + i0+"/CurrentWeight",schemaPath:"#/properties/ProductionVariants/items/properties/CurrentWeight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data10.CurrentInstanceCount !== undefined){
let data13 = data10.CurrentInstanceCount;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err11 = {instancePath:instancePath+"/ProductionVariants/" + i0+"/CurrentInstanceCount",schemaPath:"#/properties/ProductionVariants/items/properties/CurrentInstanceCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data10.DeployedImages !== undefined){
let data14 = data10.DeployedImages;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.SpecifiedImage !== undefined){
if(typeof data15.SpecifiedImage !== "string"){
const err12 = {instancePath:instancePath+"/ProductionVariants/" + i0+"/DeployedImages/" + i1+"/SpecifiedImage",schemaPath:"#/properties/ProductionVariants/items/properties/DeployedImages/items/properties/SpecifiedImage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data15.ResolvedImage !== undefined){
if(typeof data15.ResolvedImage !== "string"){
const err13 = {instancePath:instancePath+"/ProductionVariants/" + i0+"/DeployedImages/" + i1+"/ResolvedImage",schemaPath:"#/properties/ProductionVariants/items/properties/DeployedImages/items/properties/ResolvedImage/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/ProductionVariants/" + i0+"/DeployedImages/" + i1,schemaPath:"#/properties/ProductionVariants/items/properties/DeployedImages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/ProductionVariants/" + i0+"/DeployedImages",schemaPath:"#/properties/ProductionVariants/items/properties/DeployedImages/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err16 = {instancePath:instancePath+"/ProductionVariants/" + i0,schemaPath:"#/properties/ProductionVariants/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/ProductionVariants",schemaPath:"#/properties/ProductionVariants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"EndpointName":true,"EndpointConfigName":true,"EndpointStatus":true,"DataCaptureConfig":true,"ProductionVariants":true},"dynamicProps":false,"dynamicItems":false};
