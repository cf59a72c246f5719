/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrock_model_invocation_logging_configuration.json" */;
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
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err0 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.loggingConfig !== undefined){
let data1 = data.loggingConfig;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.textDataDeliveryEnabled !== undefined){
if(typeof data1.textDataDeliveryEnabled !== "boolean"){
const err1 = {instancePath:instancePath+"/loggingConfig/textDataDeliveryEnabled",schemaPath:"#/properties/loggingConfig/properties/textDataDeliveryEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.imageDataDeliveryEnabled !== undefined){
if(typeof data1.imageDataDeliveryEnabled !== "boolean"){
const err2 = {instancePath:instancePath+"/loggingConfig/imageDataDeliveryEnabled",schemaPath:"#/properties/loggingConfig/properties/imageDataDeliveryEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.embeddingDataDeliveryEnabled !== undefined){
if(typeof data1.embeddingDataDeliveryEnabled !== "boolean"){
const err3 = {instancePath:instancePath+"/loggingConfig/embeddingDataDeliveryEnabled",schemaPath:"#/properties/loggingConfig/properties/embeddingDataDeliveryEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.videoDataDeliveryEnabled !== undefined){
if(typeof data1.videoDataDeliveryEnabled !== "boolean"){
const err4 = {instancePath:instancePath+"/loggingConfig/videoDataDeliveryEnabled",schemaPath:"#/properties/loggingConfig/properties/videoDataDeliveryEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.audioDataDeliveryEnabled !== undefined){
if(typeof data1.audioDataDeliveryEnabled !== "boolean"){
const err5 = {instancePath:instancePath+"/loggingConfig/audioDataDeliveryEnabled",schemaPath:"#/properties/loggingConfig/properties/audioDataDeliveryEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.s3Config !== undefined){
let data7 = data1.s3Config;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.bucketName !== undefined){
if(typeof data7.bucketName !== "string"){
const err6 = {instancePath:instancePath+"/loggingConfig/s3Config/bucketName",schemaPath:"#/properties/loggingConfig/properties/s3Config/properties/bucketName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data7.keyPrefix !== undefined){
if(typeof data7.keyPrefix !== "string"){
const err7 = {instancePath:instancePath+"/loggingConfig/s3Config/keyPrefix",schemaPath:"#/properties/loggingConfig/properties/s3Config/properties/keyPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/loggingConfig/s3Config",schemaPath:"#/properties/loggingConfig/properties/s3Config/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.cloudWatchConfig !== undefined){
let data10 = data1.cloudWatchConfig;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.logGroupName !== undefined){
if(typeof data10.logGroupName !== "string"){
const err9 = {instancePath:instancePath+"/loggingConfig/cloudWatchConfig/logGroupName",schemaPath:"#/properties/loggingConfig/properties/cloudWatchConfig/properties/logGroupName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data10.roleArn !== undefined){
if(typeof data10.roleArn !== "string"){
const err10 = {instancePath:instancePath+"/loggingConfig/cloudWatchConfig/roleArn",schemaPath:"#/properties/loggingConfig/properties/cloudWatchConfig/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data10.largeDataDeliveryS3Config !== undefined){
let data13 = data10.largeDataDeliveryS3Config;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.bucketName !== undefined){
if(typeof data13.bucketName !== "string"){
const err11 = {instancePath:instancePath+"/loggingConfig/cloudWatchConfig/largeDataDeliveryS3Config/bucketName",schemaPath:"#/properties/loggingConfig/properties/cloudWatchConfig/properties/largeDataDeliveryS3Config/properties/bucketName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data13.keyPrefix !== undefined){
if(typeof data13.keyPrefix !== "string"){
const err12 = {instancePath:instancePath+"/loggingConfig/cloudWatchConfig/largeDataDeliveryS3Config/keyPrefix",schemaPath:"#/properties/loggingConfig/properties/cloudWatchConfig/properties/largeDataDeliveryS3Config/properties/keyPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/loggingConfig/cloudWatchConfig/largeDataDeliveryS3Config",schemaPath:"#/properties/loggingConfig/properties/cloudWatchConfig/properties/largeDataDeliveryS3Config/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/loggingConfig/cloudWatchConfig",schemaPath:"#/properties/loggingConfig/properties/cloudWatchConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/loggingConfig",schemaPath:"#/properties/loggingConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"enabled":true,"loggingConfig":true},"dynamicProps":false,"dynamicItems":false};
