/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/bedrockagentcore_browser_custom.json" */;
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
if(data.browserId !== undefined){
if(typeof data.browserId !== "string"){
const err0 = {instancePath:instancePath+"/browserId",schemaPath:"#/properties/browserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.executionRoleArn !== undefined){
if(typeof data.executionRoleArn !== "string"){
const err4 = {instancePath:instancePath+"/executionRoleArn",schemaPath:"#/properties/executionRoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.networkConfiguration !== undefined){
let data5 = data.networkConfiguration;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.networkMode !== undefined){
if(typeof data5.networkMode !== "string"){
const err5 = {instancePath:instancePath+"/networkConfiguration/networkMode",schemaPath:"#/properties/networkConfiguration/properties/networkMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.vpcConfig !== undefined){
let data7 = data5.vpcConfig;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.securityGroups !== undefined){
let data8 = data7.securityGroups;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err6 = {instancePath:instancePath+"/networkConfiguration/vpcConfig/securityGroups/" + i0,schemaPath:"#/properties/networkConfiguration/properties/vpcConfig/properties/securityGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/networkConfiguration/vpcConfig/securityGroups",schemaPath:"#/properties/networkConfiguration/properties/vpcConfig/properties/securityGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.subnets !== undefined){
let data10 = data7.subnets;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err8 = {instancePath:instancePath+"/networkConfiguration/vpcConfig/subnets/" + i1,schemaPath:"#/properties/networkConfiguration/properties/vpcConfig/properties/subnets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/networkConfiguration/vpcConfig/subnets",schemaPath:"#/properties/networkConfiguration/properties/vpcConfig/properties/subnets/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err10 = {instancePath:instancePath+"/networkConfiguration/vpcConfig",schemaPath:"#/properties/networkConfiguration/properties/vpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath:instancePath+"/networkConfiguration",schemaPath:"#/properties/networkConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.recording !== undefined){
let data12 = data.recording;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.enabled !== undefined){
if(typeof data12.enabled !== "boolean"){
const err12 = {instancePath:instancePath+"/recording/enabled",schemaPath:"#/properties/recording/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data12.s3Location !== undefined){
let data14 = data12.s3Location;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.bucket !== undefined){
if(typeof data14.bucket !== "string"){
const err13 = {instancePath:instancePath+"/recording/s3Location/bucket",schemaPath:"#/properties/recording/properties/s3Location/properties/bucket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data14.prefix !== undefined){
if(typeof data14.prefix !== "string"){
const err14 = {instancePath:instancePath+"/recording/s3Location/prefix",schemaPath:"#/properties/recording/properties/s3Location/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/recording/s3Location",schemaPath:"#/properties/recording/properties/s3Location/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/recording",schemaPath:"#/properties/recording/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"browserId":true,"name":true,"description":true,"status":true,"executionRoleArn":true,"networkConfiguration":true,"recording":true},"dynamicProps":false,"dynamicItems":false};
