/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/kms_key.json" */;
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
if(data.keyId !== undefined){
if(typeof data.keyId !== "string"){
const err0 = {instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keyManager !== undefined){
if(typeof data.keyManager !== "string"){
const err1 = {instancePath:instancePath+"/keyManager",schemaPath:"#/properties/keyManager/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.keyState !== undefined){
if(typeof data.keyState !== "string"){
const err2 = {instancePath:instancePath+"/keyState",schemaPath:"#/properties/keyState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.keyUsage !== undefined){
if(typeof data.keyUsage !== "string"){
const err3 = {instancePath:instancePath+"/keyUsage",schemaPath:"#/properties/keyUsage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.origin !== undefined){
if(typeof data.origin !== "string"){
const err4 = {instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.customerMasterKeySpec !== undefined){
if(typeof data.customerMasterKeySpec !== "string"){
const err5 = {instancePath:instancePath+"/customerMasterKeySpec",schemaPath:"#/properties/customerMasterKeySpec/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.multiRegion !== undefined){
if(typeof data.multiRegion !== "boolean"){
const err6 = {instancePath:instancePath+"/multiRegion",schemaPath:"#/properties/multiRegion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.deletionDate !== undefined){
if(typeof data.deletionDate !== "string"){
const err7 = {instancePath:instancePath+"/deletionDate",schemaPath:"#/properties/deletionDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.KeyRotationStatus !== undefined){
if(typeof data.KeyRotationStatus !== "boolean"){
const err8 = {instancePath:instancePath+"/KeyRotationStatus",schemaPath:"#/properties/KeyRotationStatus/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Policy !== undefined){
let data9 = data.Policy;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.Version !== undefined){
if(typeof data9.Version !== "string"){
const err9 = {instancePath:instancePath+"/Policy/Version",schemaPath:"#/properties/Policy/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/Policy",schemaPath:"#/properties/Policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"keyId":true,"keyManager":true,"keyState":true,"keyUsage":true,"origin":true,"customerMasterKeySpec":true,"multiRegion":true,"deletionDate":true,"KeyRotationStatus":true,"Policy":true},"dynamicProps":false,"dynamicItems":false};
