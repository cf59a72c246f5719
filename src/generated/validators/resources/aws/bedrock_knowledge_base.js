/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrock_knowledge_base.json" */;
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
const err3 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.knowledgeBaseConfiguration !== undefined){
let data5 = data.knowledgeBaseConfiguration;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type !== undefined){
if(typeof data5.type !== "string"){
const err5 = {instancePath:instancePath+"/knowledgeBaseConfiguration/type",schemaPath:"#/properties/knowledgeBaseConfiguration/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.vectorKnowledgeBaseConfiguration !== undefined){
let data7 = data5.vectorKnowledgeBaseConfiguration;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.embeddingModelArn !== undefined){
if(typeof data7.embeddingModelArn !== "string"){
const err6 = {instancePath:instancePath+"/knowledgeBaseConfiguration/vectorKnowledgeBaseConfiguration/embeddingModelArn",schemaPath:"#/properties/knowledgeBaseConfiguration/properties/vectorKnowledgeBaseConfiguration/properties/embeddingModelArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data7.embeddingModelConfiguration !== undefined){
let data9 = data7.embeddingModelConfiguration;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err7 = {instancePath:instancePath+"/knowledgeBaseConfiguration/vectorKnowledgeBaseConfiguration/embeddingModelConfiguration",schemaPath:"#/properties/knowledgeBaseConfiguration/properties/vectorKnowledgeBaseConfiguration/properties/embeddingModelConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.supplementalDataStorageConfiguration !== undefined){
let data10 = data7.supplementalDataStorageConfiguration;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err8 = {instancePath:instancePath+"/knowledgeBaseConfiguration/vectorKnowledgeBaseConfiguration/supplementalDataStorageConfiguration",schemaPath:"#/properties/knowledgeBaseConfiguration/properties/vectorKnowledgeBaseConfiguration/properties/supplementalDataStorageConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/knowledgeBaseConfiguration/vectorKnowledgeBaseConfiguration",schemaPath:"#/properties/knowledgeBaseConfiguration/properties/vectorKnowledgeBaseConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath:instancePath+"/knowledgeBaseConfiguration",schemaPath:"#/properties/knowledgeBaseConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.storageConfiguration !== undefined){
let data11 = data.storageConfiguration;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.type !== undefined){
if(typeof data11.type !== "string"){
const err11 = {instancePath:instancePath+"/storageConfiguration/type",schemaPath:"#/properties/storageConfiguration/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data11.opensearchServerlessConfiguration !== undefined){
let data13 = data11.opensearchServerlessConfiguration;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.collectionArn !== undefined){
if(typeof data13.collectionArn !== "string"){
const err12 = {instancePath:instancePath+"/storageConfiguration/opensearchServerlessConfiguration/collectionArn",schemaPath:"#/properties/storageConfiguration/properties/opensearchServerlessConfiguration/properties/collectionArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data13.vectorIndexName !== undefined){
if(typeof data13.vectorIndexName !== "string"){
const err13 = {instancePath:instancePath+"/storageConfiguration/opensearchServerlessConfiguration/vectorIndexName",schemaPath:"#/properties/storageConfiguration/properties/opensearchServerlessConfiguration/properties/vectorIndexName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/storageConfiguration/opensearchServerlessConfiguration",schemaPath:"#/properties/storageConfiguration/properties/opensearchServerlessConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data11.opensearchManagedClusterConfiguration !== undefined){
let data16 = data11.opensearchManagedClusterConfiguration;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.domainArn !== undefined){
if(typeof data16.domainArn !== "string"){
const err15 = {instancePath:instancePath+"/storageConfiguration/opensearchManagedClusterConfiguration/domainArn",schemaPath:"#/properties/storageConfiguration/properties/opensearchManagedClusterConfiguration/properties/domainArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data16.domainEndpoint !== undefined){
if(typeof data16.domainEndpoint !== "string"){
const err16 = {instancePath:instancePath+"/storageConfiguration/opensearchManagedClusterConfiguration/domainEndpoint",schemaPath:"#/properties/storageConfiguration/properties/opensearchManagedClusterConfiguration/properties/domainEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data16.vectorIndexName !== undefined){
if(typeof data16.vectorIndexName !== "string"){
const err17 = {instancePath:instancePath+"/storageConfiguration/opensearchManagedClusterConfiguration/vectorIndexName",schemaPath:"#/properties/storageConfiguration/properties/opensearchManagedClusterConfiguration/properties/vectorIndexName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/storageConfiguration/opensearchManagedClusterConfiguration",schemaPath:"#/properties/storageConfiguration/properties/opensearchManagedClusterConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.rdsConfiguration !== undefined){
let data20 = data11.rdsConfiguration;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.resourceArn !== undefined){
if(typeof data20.resourceArn !== "string"){
const err19 = {instancePath:instancePath+"/storageConfiguration/rdsConfiguration/resourceArn",schemaPath:"#/properties/storageConfiguration/properties/rdsConfiguration/properties/resourceArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data20.credentialsSecretArn !== undefined){
if(typeof data20.credentialsSecretArn !== "string"){
const err20 = {instancePath:instancePath+"/storageConfiguration/rdsConfiguration/credentialsSecretArn",schemaPath:"#/properties/storageConfiguration/properties/rdsConfiguration/properties/credentialsSecretArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data20.databaseName !== undefined){
if(typeof data20.databaseName !== "string"){
const err21 = {instancePath:instancePath+"/storageConfiguration/rdsConfiguration/databaseName",schemaPath:"#/properties/storageConfiguration/properties/rdsConfiguration/properties/databaseName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data20.tableName !== undefined){
if(typeof data20.tableName !== "string"){
const err22 = {instancePath:instancePath+"/storageConfiguration/rdsConfiguration/tableName",schemaPath:"#/properties/storageConfiguration/properties/rdsConfiguration/properties/tableName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/storageConfiguration/rdsConfiguration",schemaPath:"#/properties/storageConfiguration/properties/rdsConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.pineconeConfiguration !== undefined){
let data25 = data11.pineconeConfiguration;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.credentialsSecretArn !== undefined){
if(typeof data25.credentialsSecretArn !== "string"){
const err24 = {instancePath:instancePath+"/storageConfiguration/pineconeConfiguration/credentialsSecretArn",schemaPath:"#/properties/storageConfiguration/properties/pineconeConfiguration/properties/credentialsSecretArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data25.namespace !== undefined){
if(typeof data25.namespace !== "string"){
const err25 = {instancePath:instancePath+"/storageConfiguration/pineconeConfiguration/namespace",schemaPath:"#/properties/storageConfiguration/properties/pineconeConfiguration/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/storageConfiguration/pineconeConfiguration",schemaPath:"#/properties/storageConfiguration/properties/pineconeConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.s3VectorsConfiguration !== undefined){
let data28 = data11.s3VectorsConfiguration;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.vectorBucketArn !== undefined){
if(typeof data28.vectorBucketArn !== "string"){
const err27 = {instancePath:instancePath+"/storageConfiguration/s3VectorsConfiguration/vectorBucketArn",schemaPath:"#/properties/storageConfiguration/properties/s3VectorsConfiguration/properties/vectorBucketArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data28.indexArn !== undefined){
if(typeof data28.indexArn !== "string"){
const err28 = {instancePath:instancePath+"/storageConfiguration/s3VectorsConfiguration/indexArn",schemaPath:"#/properties/storageConfiguration/properties/s3VectorsConfiguration/properties/indexArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data28.indexName !== undefined){
if(typeof data28.indexName !== "string"){
const err29 = {instancePath:instancePath+"/storageConfiguration/s3VectorsConfiguration/indexName",schemaPath:"#/properties/storageConfiguration/properties/s3VectorsConfiguration/properties/indexName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/storageConfiguration/s3VectorsConfiguration",schemaPath:"#/properties/storageConfiguration/properties/s3VectorsConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/storageConfiguration",schemaPath:"#/properties/storageConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"knowledgeBaseId":true,"name":true,"description":true,"roleArn":true,"status":true,"knowledgeBaseConfiguration":true,"storageConfiguration":true},"dynamicProps":false,"dynamicItems":false};
