/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/apigatewayv2_api.json" */;
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
if(data.apiId !== undefined){
if(typeof data.apiId !== "string"){
const err0 = {instancePath:instancePath+"/apiId",schemaPath:"#/properties/apiId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.protocolType !== undefined){
if(typeof data.protocolType !== "string"){
const err2 = {instancePath:instancePath+"/protocolType",schemaPath:"#/properties/protocolType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiEndpoint !== undefined){
if(typeof data.apiEndpoint !== "string"){
const err3 = {instancePath:instancePath+"/apiEndpoint",schemaPath:"#/properties/apiEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.disableExecuteApiEndpoint !== undefined){
if(typeof data.disableExecuteApiEndpoint !== "boolean"){
const err4 = {instancePath:instancePath+"/disableExecuteApiEndpoint",schemaPath:"#/properties/disableExecuteApiEndpoint/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.stages !== undefined){
let data5 = data.stages;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.stageName !== undefined){
if(typeof data6.stageName !== "string"){
const err5 = {instancePath:instancePath+"/stages/" + i0+"/stageName",schemaPath:"#/properties/stages/items/properties/stageName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data6.webAclArn !== undefined){
if(typeof data6.webAclArn !== "string"){
const err6 = {instancePath:instancePath+"/stages/" + i0+"/webAclArn",schemaPath:"#/properties/stages/items/properties/webAclArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/stages/" + i0,schemaPath:"#/properties/stages/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err8 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.routes !== undefined){
let data9 = data.routes;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.route !== undefined){
if(typeof data10.route !== "string"){
const err9 = {instancePath:instancePath+"/routes/" + i1+"/route",schemaPath:"#/properties/routes/items/properties/route/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data10.authorizationType !== undefined){
if(typeof data10.authorizationType !== "string"){
const err10 = {instancePath:instancePath+"/routes/" + i1+"/authorizationType",schemaPath:"#/properties/routes/items/properties/authorizationType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data10.authorizerId !== undefined){
if(typeof data10.authorizerId !== "string"){
const err11 = {instancePath:instancePath+"/routes/" + i1+"/authorizerId",schemaPath:"#/properties/routes/items/properties/authorizerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data10.apiKeyRequired !== undefined){
if(typeof data10.apiKeyRequired !== "boolean"){
const err12 = {instancePath:instancePath+"/routes/" + i1+"/apiKeyRequired",schemaPath:"#/properties/routes/items/properties/apiKeyRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data10.integration !== undefined){
let data15 = data10.integration;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.type !== undefined){
if(typeof data15.type !== "string"){
const err13 = {instancePath:instancePath+"/routes/" + i1+"/integration/type",schemaPath:"#/properties/routes/items/properties/integration/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data15.uri !== undefined){
if(typeof data15.uri !== "string"){
const err14 = {instancePath:instancePath+"/routes/" + i1+"/integration/uri",schemaPath:"#/properties/routes/items/properties/integration/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data15.connectionType !== undefined){
if(typeof data15.connectionType !== "string"){
const err15 = {instancePath:instancePath+"/routes/" + i1+"/integration/connectionType",schemaPath:"#/properties/routes/items/properties/integration/properties/connectionType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data15.connectionId !== undefined){
if(typeof data15.connectionId !== "string"){
const err16 = {instancePath:instancePath+"/routes/" + i1+"/integration/connectionId",schemaPath:"#/properties/routes/items/properties/integration/properties/connectionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/routes/" + i1+"/integration",schemaPath:"#/properties/routes/items/properties/integration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/routes/" + i1,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"apiId":true,"name":true,"protocolType":true,"apiEndpoint":true,"disableExecuteApiEndpoint":true,"stages":true,"routes":true},"dynamicProps":false,"dynamicItems":false};
