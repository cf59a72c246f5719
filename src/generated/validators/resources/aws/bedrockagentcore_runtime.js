/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrockagentcore_runtime.json" */;
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
if(data.agentRuntimeId !== undefined){
if(typeof data.agentRuntimeId !== "string"){
const err0 = {instancePath:instancePath+"/agentRuntimeId",schemaPath:"#/properties/agentRuntimeId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.agentRuntimeName !== undefined){
if(typeof data.agentRuntimeName !== "string"){
const err1 = {instancePath:instancePath+"/agentRuntimeName",schemaPath:"#/properties/agentRuntimeName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.agentRuntimeVersion !== undefined){
if(typeof data.agentRuntimeVersion !== "string"){
const err2 = {instancePath:instancePath+"/agentRuntimeVersion",schemaPath:"#/properties/agentRuntimeVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
const err5 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.networkConfiguration !== undefined){
let data6 = data.networkConfiguration;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.networkMode !== undefined){
if(typeof data6.networkMode !== "string"){
const err6 = {instancePath:instancePath+"/networkConfiguration/networkMode",schemaPath:"#/properties/networkConfiguration/properties/networkMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.networkModeConfig !== undefined){
let data8 = data6.networkModeConfig;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.securityGroups !== undefined){
let data9 = data8.securityGroups;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err7 = {instancePath:instancePath+"/networkConfiguration/networkModeConfig/securityGroups/" + i0,schemaPath:"#/properties/networkConfiguration/properties/networkModeConfig/properties/securityGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/networkConfiguration/networkModeConfig/securityGroups",schemaPath:"#/properties/networkConfiguration/properties/networkModeConfig/properties/securityGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data8.subnets !== undefined){
let data11 = data8.subnets;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err9 = {instancePath:instancePath+"/networkConfiguration/networkModeConfig/subnets/" + i1,schemaPath:"#/properties/networkConfiguration/properties/networkModeConfig/properties/subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/networkConfiguration/networkModeConfig/subnets",schemaPath:"#/properties/networkConfiguration/properties/networkModeConfig/properties/subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err11 = {instancePath:instancePath+"/networkConfiguration/networkModeConfig",schemaPath:"#/properties/networkConfiguration/properties/networkModeConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err12 = {instancePath:instancePath+"/networkConfiguration",schemaPath:"#/properties/networkConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.authorizerConfiguration !== undefined){
let data13 = data.authorizerConfiguration;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.customJWTAuthorizer !== undefined){
let data14 = data13.customJWTAuthorizer;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.discoveryUrl !== undefined){
if(typeof data14.discoveryUrl !== "string"){
const err13 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/discoveryUrl",schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/discoveryUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data14.allowedAudience !== undefined){
let data16 = data14.allowedAudience;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(typeof data16[i2] !== "string"){
const err14 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedAudience/" + i2,schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedAudience/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedAudience",schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedAudience/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14.allowedClients !== undefined){
let data18 = data14.allowedClients;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(typeof data18[i3] !== "string"){
const err16 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedClients/" + i3,schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedClients/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedClients",schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedClients/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data14.allowedScopes !== undefined){
let data20 = data14.allowedScopes;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(typeof data20[i4] !== "string"){
const err18 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedScopes/" + i4,schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedScopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer/allowedScopes",schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/properties/allowedScopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err20 = {instancePath:instancePath+"/authorizerConfiguration/customJWTAuthorizer",schemaPath:"#/properties/authorizerConfiguration/properties/customJWTAuthorizer/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/authorizerConfiguration",schemaPath:"#/properties/authorizerConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.protocolConfiguration !== undefined){
let data22 = data.protocolConfiguration;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.serverProtocol !== undefined){
if(typeof data22.serverProtocol !== "string"){
const err22 = {instancePath:instancePath+"/protocolConfiguration/serverProtocol",schemaPath:"#/properties/protocolConfiguration/properties/serverProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/protocolConfiguration",schemaPath:"#/properties/protocolConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.environmentVariables !== undefined){
let data24 = data.environmentVariables;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key0 in data24){
if(typeof data24[key0] !== "string"){
const err24 = {instancePath:instancePath+"/environmentVariables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environmentVariables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/environmentVariables",schemaPath:"#/properties/environmentVariables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.agentRuntimeArtifact !== undefined){
let data26 = data.agentRuntimeArtifact;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.containerConfiguration !== undefined){
let data27 = data26.containerConfiguration;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.containerUri !== undefined){
if(typeof data27.containerUri !== "string"){
const err26 = {instancePath:instancePath+"/agentRuntimeArtifact/containerConfiguration/containerUri",schemaPath:"#/properties/agentRuntimeArtifact/properties/containerConfiguration/properties/containerUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/agentRuntimeArtifact/containerConfiguration",schemaPath:"#/properties/agentRuntimeArtifact/properties/containerConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/agentRuntimeArtifact",schemaPath:"#/properties/agentRuntimeArtifact/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"agentRuntimeId":true,"agentRuntimeName":true,"agentRuntimeVersion":true,"description":true,"status":true,"roleArn":true,"networkConfiguration":true,"authorizerConfiguration":true,"protocolConfiguration":true,"environmentVariables":true,"agentRuntimeArtifact":true},"dynamicProps":false,"dynamicItems":false};
