/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/apigateway_rest_api.json" */;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.endpointConfiguration !== undefined){
let data2 = data.endpointConfiguration;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.types !== undefined){
let data3 = data2.types;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err2 = {instancePath:instancePath+"/endpointConfiguration/types/" + i0,schemaPath:"#/properties/endpointConfiguration/properties/types/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/endpointConfiguration/types",schemaPath:"#/properties/endpointConfiguration/properties/types/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2.vpcEndpointIds !== undefined){
let data5 = data2.vpcEndpointIds;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err4 = {instancePath:instancePath+"/endpointConfiguration/vpcEndpointIds/" + i1,schemaPath:"#/properties/endpointConfiguration/properties/vpcEndpointIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/endpointConfiguration/vpcEndpointIds",schemaPath:"#/properties/endpointConfiguration/properties/vpcEndpointIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err6 = {instancePath:instancePath+"/endpointConfiguration",schemaPath:"#/properties/endpointConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apiKeySource !== undefined){
if(typeof data.apiKeySource !== "string"){
const err7 = {instancePath:instancePath+"/apiKeySource",schemaPath:"#/properties/apiKeySource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
const err8 = {instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.policy !== undefined){
let data9 = data.policy;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.Version !== undefined){
if(typeof data9.Version !== "string"){
const err9 = {instancePath:instancePath+"/policy/Version",schemaPath:"#/properties/policy/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.stages !== undefined){
let data11 = data.stages;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.stageName !== undefined){
if(typeof data12.stageName !== "string"){
const err11 = {instancePath:instancePath+"/stages/" + i2+"/stageName",schemaPath:"#/properties/stages/items/properties/stageName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data12.webAclArn !== undefined){
if(typeof data12.webAclArn !== "string"){
const err12 = {instancePath:instancePath+"/stages/" + i2+"/webAclArn",schemaPath:"#/properties/stages/items/properties/webAclArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/stages/" + i2,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.routes !== undefined){
let data15 = data.routes;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.route !== undefined){
if(typeof data16.route !== "string"){
const err15 = {instancePath:instancePath+"/routes/" + i3+"/route",schemaPath:"#/properties/routes/items/properties/route/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data16.authorizationType !== undefined){
if(typeof data16.authorizationType !== "string"){
const err16 = {instancePath:instancePath+"/routes/" + i3+"/authorizationType",schemaPath:"#/properties/routes/items/properties/authorizationType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data16.authorizerId !== undefined){
if(typeof data16.authorizerId !== "string"){
const err17 = {instancePath:instancePath+"/routes/" + i3+"/authorizerId",schemaPath:"#/properties/routes/items/properties/authorizerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data16.apiKeyRequired !== undefined){
if(typeof data16.apiKeyRequired !== "boolean"){
const err18 = {instancePath:instancePath+"/routes/" + i3+"/apiKeyRequired",schemaPath:"#/properties/routes/items/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data16.integration !== undefined){
let data21 = data16.integration;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type !== undefined){
if(typeof data21.type !== "string"){
const err19 = {instancePath:instancePath+"/routes/" + i3+"/integration/type",schemaPath:"#/properties/routes/items/properties/integration/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data21.uri !== undefined){
if(typeof data21.uri !== "string"){
const err20 = {instancePath:instancePath+"/routes/" + i3+"/integration/uri",schemaPath:"#/properties/routes/items/properties/integration/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data21.connectionType !== undefined){
if(typeof data21.connectionType !== "string"){
const err21 = {instancePath:instancePath+"/routes/" + i3+"/integration/connectionType",schemaPath:"#/properties/routes/items/properties/integration/properties/connectionType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data21.connectionId !== undefined){
if(typeof data21.connectionId !== "string"){
const err22 = {instancePath:instancePath+"/routes/" + i3+"/integration/connectionId",schemaPath:"#/properties/routes/items/properties/integration/properties/connectionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/routes/" + i3+"/integration",schemaPath:"#/properties/routes/items/properties/integration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/routes/" + i3,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err25 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"name":true,"endpointConfiguration":true,"apiKeySource":true,"disableExecuteApiEndpoint":true,"policy":true,"stages":true,"routes":true},"dynamicProps":false,"dynamicItems":false};
