/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/s3_bucket.json" */;
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.PublicAccessBlockConfiguration !== undefined){
let data1 = data.PublicAccessBlockConfiguration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.blockPublicAcls !== undefined){
if(typeof data1.blockPublicAcls !== "boolean"){
const err1 = {instancePath:instancePath+"/PublicAccessBlockConfiguration/blockPublicAcls",schemaPath:"#/properties/PublicAccessBlockConfiguration/properties/blockPublicAcls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.ignorePublicAcls !== undefined){
if(typeof data1.ignorePublicAcls !== "boolean"){
const err2 = {instancePath:instancePath+"/PublicAccessBlockConfiguration/ignorePublicAcls",schemaPath:"#/properties/PublicAccessBlockConfiguration/properties/ignorePublicAcls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.blockPublicPolicy !== undefined){
if(typeof data1.blockPublicPolicy !== "boolean"){
const err3 = {instancePath:instancePath+"/PublicAccessBlockConfiguration/blockPublicPolicy",schemaPath:"#/properties/PublicAccessBlockConfiguration/properties/blockPublicPolicy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.restrictPublicBuckets !== undefined){
if(typeof data1.restrictPublicBuckets !== "boolean"){
const err4 = {instancePath:instancePath+"/PublicAccessBlockConfiguration/restrictPublicBuckets",schemaPath:"#/properties/PublicAccessBlockConfiguration/properties/restrictPublicBuckets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/PublicAccessBlockConfiguration",schemaPath:"#/properties/PublicAccessBlockConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.BucketVersioningConfiguration !== undefined){
let data6 = data.BucketVersioningConfiguration;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.status !== undefined){
if(typeof data6.status !== "string"){
const err6 = {instancePath:instancePath+"/BucketVersioningConfiguration/status",schemaPath:"#/properties/BucketVersioningConfiguration/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.isMfaDeleteEnabled !== undefined){
if(typeof data6.isMfaDeleteEnabled !== "boolean"){
const err7 = {instancePath:instancePath+"/BucketVersioningConfiguration/isMfaDeleteEnabled",schemaPath:"#/properties/BucketVersioningConfiguration/properties/isMfaDeleteEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err8 = {instancePath:instancePath+"/BucketVersioningConfiguration",schemaPath:"#/properties/BucketVersioningConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.BucketLoggingConfiguration !== undefined){
let data9 = data.BucketLoggingConfiguration;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.destinationBucketName !== undefined){
if(typeof data9.destinationBucketName !== "string"){
const err9 = {instancePath:instancePath+"/BucketLoggingConfiguration/destinationBucketName",schemaPath:"#/properties/BucketLoggingConfiguration/properties/destinationBucketName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.logFilePrefix !== undefined){
if(typeof data9.logFilePrefix !== "string"){
const err10 = {instancePath:instancePath+"/BucketLoggingConfiguration/logFilePrefix",schemaPath:"#/properties/BucketLoggingConfiguration/properties/logFilePrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/BucketLoggingConfiguration",schemaPath:"#/properties/BucketLoggingConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ServerSideEncryptionConfiguration !== undefined){
let data12 = data.ServerSideEncryptionConfiguration;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.rules !== undefined){
let data13 = data12.rules;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.applyServerSideEncryptionByDefault !== undefined){
let data15 = data14.applyServerSideEncryptionByDefault;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.sseAlgorithm !== undefined){
if(typeof data15.sseAlgorithm !== "string"){
const err12 = {instancePath:instancePath+"/ServerSideEncryptionConfiguration/rules/" + i0+"/applyServerSideEncryptionByDefault/sseAlgorithm",schemaPath:"#/properties/ServerSideEncryptionConfiguration/properties/rules/items/properties/applyServerSideEncryptionByDefault/properties/sseAlgorithm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data15.kmsMasterKeyID !== undefined){
if(typeof data15.kmsMasterKeyID !== "string"){
const err13 = {instancePath:instancePath+"/ServerSideEncryptionConfiguration/rules/" + i0+"/applyServerSideEncryptionByDefault/kmsMasterKeyID",schemaPath:"#/properties/ServerSideEncryptionConfiguration/properties/rules/items/properties/applyServerSideEncryptionByDefault/properties/kmsMasterKeyID/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/ServerSideEncryptionConfiguration/rules/" + i0+"/applyServerSideEncryptionByDefault",schemaPath:"#/properties/ServerSideEncryptionConfiguration/properties/rules/items/properties/applyServerSideEncryptionByDefault/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data14.bucketKeyEnabled !== undefined){
if(typeof data14.bucketKeyEnabled !== "boolean"){
const err15 = {instancePath:instancePath+"/ServerSideEncryptionConfiguration/rules/" + i0+"/bucketKeyEnabled",schemaPath:"#/properties/ServerSideEncryptionConfiguration/properties/rules/items/properties/bucketKeyEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err16 = {instancePath:instancePath+"/ServerSideEncryptionConfiguration/rules/" + i0,schemaPath:"#/properties/ServerSideEncryptionConfiguration/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/ServerSideEncryptionConfiguration/rules",schemaPath:"#/properties/ServerSideEncryptionConfiguration/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err18 = {instancePath:instancePath+"/ServerSideEncryptionConfiguration",schemaPath:"#/properties/ServerSideEncryptionConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.BucketPolicy !== undefined){
let data19 = data.BucketPolicy;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.policyText !== undefined){
let data20 = data19.policyText;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.Version !== undefined){
if(typeof data20.Version !== "string"){
const err19 = {instancePath:instancePath+"/BucketPolicy/policyText/Version",schemaPath:"#/properties/BucketPolicy/properties/policyText/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/BucketPolicy/policyText",schemaPath:"#/properties/BucketPolicy/properties/policyText/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/BucketPolicy",schemaPath:"#/properties/BucketPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.AccessControlList !== undefined){
let data22 = data.AccessControlList;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.grantList !== undefined){
let data23 = data22.grantList;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.grantee !== undefined){
if(typeof data24.grantee !== "string"){
const err22 = {instancePath:instancePath+"/AccessControlList/grantList/" + i1+"/grantee",schemaPath:"#/properties/AccessControlList/properties/grantList/items/properties/grantee/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data24.permission !== undefined){
if(typeof data24.permission !== "string"){
const err23 = {instancePath:instancePath+"/AccessControlList/grantList/" + i1+"/permission",schemaPath:"#/properties/AccessControlList/properties/grantList/items/properties/permission/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/AccessControlList/grantList/" + i1,schemaPath:"#/properties/AccessControlList/properties/grantList/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/AccessControlList/grantList",schemaPath:"#/properties/AccessControlList/properties/grantList/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err26 = {instancePath:instancePath+"/AccessControlList",schemaPath:"#/properties/AccessControlList/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"name":true,"PublicAccessBlockConfiguration":true,"BucketVersioningConfiguration":true,"BucketLoggingConfiguration":true,"ServerSideEncryptionConfiguration":true,"BucketPolicy":true,"AccessControlList":true},"dynamicProps":false,"dynamicItems":false};
