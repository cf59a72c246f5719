/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrockagentcore_gateway.json" */;
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
if(data.gatewayId !== undefined){
if(typeof data.gatewayId !== "string"){
const err0 = {instancePath:instancePath+"/gatewayId",schemaPath:"#/properties/gatewayId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err3 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
const err4 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.authorizerType !== undefined){
if(typeof data.authorizerType !== "string"){
const err5 = {instancePath:instancePath+"/authorizerType",schemaPath:"#/properties/authorizerType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.authorizerConfiguration !== undefined){
let data6 = data.authorizerConfiguration;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.customJWTAuthorizer !== undefined){
let data7 = data6.customJWTAuthorizer;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.discoveryUrl !== undefined){
if(typeof data7.discoveryUrl !== "string"){
const err6 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/discoveryUrl",schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/discoveryUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data7.allowedAudience !== undefined){
let data9 = data7.allowedAudience;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err7 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedAudience/" + i0,schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedAudience/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedAudience",schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedAudience/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.allowedClients !== undefined){
let data11 = data7.allowedClients;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err9 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedClients/" + i1,schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedClients/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedClients",schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedClients/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data7.allowedScopes !== undefined){
let data13 = data7.allowedScopes;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(typeof data13[i2] !== "string"){
const err11 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedScopes/" + i2,schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedScopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedScopes",schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedScopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err13 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer",schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/authorizerConfiguration",schemaPath:"#/properties/authorizerConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.protocolType !== undefined){
if(typeof data.protocolType !== "string"){
const err15 = {instancePath:instancePath+"/protocolType",schemaPath:"#/properties/protocolType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.kmsKeyArn !== undefined){
if(typeof data.kmsKeyArn !== "string"){
const err16 = {instancePath:instancePath+"/kmsKeyArn",schemaPath:"#/properties/kmsKeyArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.gatewayUrl !== undefined){
if(typeof data.gatewayUrl !== "string"){
const err17 = {instancePath:instancePath+"/gatewayUrl",schemaPath:"#/properties/gatewayUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.exceptionLevel !== undefined){
if(typeof data.exceptionLevel !== "string"){
const err18 = {instancePath:instancePath+"/exceptionLevel",schemaPath:"#/properties/exceptionLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"gatewayId":true,"name":true,"description":true,"status":true,"roleArn":true,"authorizerType":true,"authorizerConfiguration":true,"protocolType":true,"kmsKeyArn":true,"gatewayUrl":true,"exceptionLevel":true},"dynamicProps":false,"dynamicItems":false};
