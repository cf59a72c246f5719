/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrock_data_source.json" */;
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
if(data.knowledgeBaseId !== undefined){
if(typeof data.knowledgeBaseId !== "string"){
const err0 = {instancePath:instancePath+"/knowledgeBaseId",schemaPath:"#/properties/knowledgeBaseId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.dataSourceId !== undefined){
if(typeof data.dataSourceId !== "string"){
const err1 = {instancePath:instancePath+"/dataSourceId",schemaPath:"#/properties/dataSourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dataDeletionPolicy !== undefined){
if(typeof data.dataDeletionPolicy !== "string"){
const err5 = {instancePath:instancePath+"/dataDeletionPolicy",schemaPath:"#/properties/dataDeletionPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dataSourceConfiguration !== undefined){
let data6 = data.dataSourceConfiguration;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type !== undefined){
if(typeof data6.type !== "string"){
const err6 = {instancePath:instancePath+"/dataSourceConfiguration/type",schemaPath:"#/properties/dataSourceConfiguration/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.s3Configuration !== undefined){
let data8 = data6.s3Configuration;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.bucketArn !== undefined){
if(typeof data8.bucketArn !== "string"){
const err7 = {instancePath:instancePath+"/dataSourceConfiguration/s3Configuration/bucketArn",schemaPath:"#/properties/dataSourceConfiguration/properties/s3Configuration/properties/bucketArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data8.bucketOwnerAccountId !== undefined){
if(typeof data8.bucketOwnerAccountId !== "string"){
const err8 = {instancePath:instancePath+"/dataSourceConfiguration/s3Configuration/bucketOwnerAccountId",schemaPath:"#/properties/dataSourceConfiguration/properties/s3Configuration/properties/bucketOwnerAccountId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data8.inclusionPrefixes !== undefined){
let data11 = data8.inclusionPrefixes;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err9 = {instancePath:instancePath+"/dataSourceConfiguration/s3Configuration/inclusionPrefixes/" + i0,schemaPath:"#/properties/dataSourceConfiguration/properties/s3Configuration/properties/inclusionPrefixes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/dataSourceConfiguration/s3Configuration/inclusionPrefixes",schemaPath:"#/properties/dataSourceConfiguration/properties/s3Configuration/properties/inclusionPrefixes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err11 = {instancePath:instancePath+"/dataSourceConfiguration/s3Configuration",schemaPath:"#/properties/dataSourceConfiguration/properties/s3Configuration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.webConfiguration !== undefined){
let data13 = data6.webConfiguration;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err12 = {instancePath:instancePath+"/dataSourceConfiguration/webConfiguration",schemaPath:"#/properties/dataSourceConfiguration/properties/webConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath:instancePath+"/dataSourceConfiguration",schemaPath:"#/properties/dataSourceConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.serverSideEncryptionConfiguration !== undefined){
let data14 = data.serverSideEncryptionConfiguration;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.kmsKeyArn !== undefined){
if(typeof data14.kmsKeyArn !== "string"){
const err14 = {instancePath:instancePath+"/serverSideEncryptionConfiguration/kmsKeyArn",schemaPath:"#/properties/serverSideEncryptionConfiguration/properties/kmsKeyArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/serverSideEncryptionConfiguration",schemaPath:"#/properties/serverSideEncryptionConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.vectorIngestionConfiguration !== undefined){
let data16 = data.vectorIngestionConfiguration;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err16 = {instancePath:instancePath+"/vectorIngestionConfiguration",schemaPath:"#/properties/vectorIngestionConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"knowledgeBaseId":true,"dataSourceId":true,"name":true,"description":true,"status":true,"dataDeletionPolicy":true,"dataSourceConfiguration":true,"serverSideEncryptionConfiguration":true,"vectorIngestionConfiguration":true},"dynamicProps":false,"dynamicItems":false};
