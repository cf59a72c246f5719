/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/dialogflow_agent.json" */;
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
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
const err0 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.enableLogging !== undefined){
if(typeof data.enableLogging !== "boolean"){
const err2 = {instancePath:instancePath+"/enableLogging",schemaPath:"#/properties/enableLogging/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tier !== undefined){
if(typeof data.tier !== "string"){
const err4 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.securitySettings !== undefined){
if(typeof data.securitySettings !== "string"){
const err5 = {instancePath:instancePath+"/securitySettings",schemaPath:"#/properties/securitySettings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.enableStackdriverLogging !== undefined){
if(typeof data.enableStackdriverLogging !== "boolean"){
const err6 = {instancePath:instancePath+"/enableStackdriverLogging",schemaPath:"#/properties/enableStackdriverLogging/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.advancedSettings !== undefined){
let data7 = data.advancedSettings;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.loggingSettings !== undefined){
let data8 = data7.loggingSettings;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.enableStackdriverLogging !== undefined){
if(typeof data8.enableStackdriverLogging !== "boolean"){
const err7 = {instancePath:instancePath+"/advancedSettings/loggingSettings/enableStackdriverLogging",schemaPath:"#/properties/advancedSettings/properties/loggingSettings/properties/enableStackdriverLogging/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data8.enableInteractionLogging !== undefined){
if(typeof data8.enableInteractionLogging !== "boolean"){
const err8 = {instancePath:instancePath+"/advancedSettings/loggingSettings/enableInteractionLogging",schemaPath:"#/properties/advancedSettings/properties/loggingSettings/properties/enableInteractionLogging/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data8.enableConsentBasedRedaction !== undefined){
if(typeof data8.enableConsentBasedRedaction !== "boolean"){
const err9 = {instancePath:instancePath+"/advancedSettings/loggingSettings/enableConsentBasedRedaction",schemaPath:"#/properties/advancedSettings/properties/loggingSettings/properties/enableConsentBasedRedaction/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err10 = {instancePath:instancePath+"/advancedSettings/loggingSettings",schemaPath:"#/properties/advancedSettings/properties/loggingSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath:instancePath+"/advancedSettings",schemaPath:"#/properties/advancedSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"displayName":true,"description":true,"enableLogging":true,"apiVersion":true,"tier":true,"securitySettings":true,"enableStackdriverLogging":true,"advancedSettings":true},"dynamicProps":false,"dynamicItems":false};
