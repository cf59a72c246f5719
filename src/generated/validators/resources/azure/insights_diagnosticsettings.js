/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/insights_diagnosticsettings.json" */;
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
if(data.workspaceId !== undefined){
if(typeof data.workspaceId !== "string"){
const err0 = {instancePath:instancePath+"/workspaceId",schemaPath:"#/properties/workspaceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.storageAccountId !== undefined){
if(typeof data.storageAccountId !== "string"){
const err1 = {instancePath:instancePath+"/storageAccountId",schemaPath:"#/properties/storageAccountId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.eventHubAuthorizationRuleId !== undefined){
if(typeof data.eventHubAuthorizationRuleId !== "string"){
const err2 = {instancePath:instancePath+"/eventHubAuthorizationRuleId",schemaPath:"#/properties/eventHubAuthorizationRuleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.eventHubName !== undefined){
if(typeof data.eventHubName !== "string"){
const err3 = {instancePath:instancePath+"/eventHubName",schemaPath:"#/properties/eventHubName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.marketplacePartnerId !== undefined){
if(typeof data.marketplacePartnerId !== "string"){
const err4 = {instancePath:instancePath+"/marketplacePartnerId",schemaPath:"#/properties/marketplacePartnerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.logs !== undefined){
let data5 = data.logs;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.category !== undefined){
if(typeof data6.category !== "string"){
const err5 = {instancePath:instancePath+"/logs/" + i0+"/category",schemaPath:"#/properties/logs/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data6.categoryGroup !== undefined){
if(typeof data6.categoryGroup !== "string"){
const err6 = {instancePath:instancePath+"/logs/" + i0+"/categoryGroup",schemaPath:"#/properties/logs/items/properties/categoryGroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.enabled !== undefined){
if(typeof data6.enabled !== "boolean"){
const err7 = {instancePath:instancePath+"/logs/" + i0+"/enabled",schemaPath:"#/properties/logs/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err8 = {instancePath:instancePath+"/logs/" + i0,schemaPath:"#/properties/logs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.metrics !== undefined){
let data10 = data.metrics;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.category !== undefined){
if(typeof data11.category !== "string"){
const err10 = {instancePath:instancePath+"/metrics/" + i1+"/category",schemaPath:"#/properties/metrics/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data11.enabled !== undefined){
if(typeof data11.enabled !== "boolean"){
const err11 = {instancePath:instancePath+"/metrics/" + i1+"/enabled",schemaPath:"#/properties/metrics/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err12 = {instancePath:instancePath+"/metrics/" + i1,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err13 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"workspaceId":true,"storageAccountId":true,"eventHubAuthorizationRuleId":true,"eventHubName":true,"marketplacePartnerId":true,"logs":true,"metrics":true},"dynamicProps":false,"dynamicItems":false};
