/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/lambda_function.json" */;
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
if(data.functionName !== undefined){
if(typeof data.functionName !== "string"){
const err0 = {instancePath:instancePath+"/functionName",schemaPath:"#/properties/functionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.runtime !== undefined){
if(typeof data.runtime !== "string"){
const err1 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.handler !== undefined){
if(typeof data.handler !== "string"){
const err2 = {instancePath:instancePath+"/handler",schemaPath:"#/properties/handler/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.role !== undefined){
if(typeof data.role !== "string"){
const err3 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.packageType !== undefined){
if(typeof data.packageType !== "string"){
const err4 = {instancePath:instancePath+"/packageType",schemaPath:"#/properties/packageType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kmsKeyArn !== undefined){
if(typeof data.kmsKeyArn !== "string"){
const err5 = {instancePath:instancePath+"/kmsKeyArn",schemaPath:"#/properties/kmsKeyArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.vpcConfig !== undefined){
let data6 = data.vpcConfig;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.subnetIds !== undefined){
let data7 = data6.subnetIds;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err6 = {instancePath:instancePath+"/vpcConfig/subnetIds/" + i0,schemaPath:"#/properties/vpcConfig/properties/subnetIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/vpcConfig/subnetIds",schemaPath:"#/properties/vpcConfig/properties/subnetIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.securityGroupIds !== undefined){
let data9 = data6.securityGroupIds;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err8 = {instancePath:instancePath+"/vpcConfig/securityGroupIds/" + i1,schemaPath:"#/properties/vpcConfig/properties/securityGroupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/vpcConfig/securityGroupIds",schemaPath:"#/properties/vpcConfig/properties/securityGroupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err10 = {instancePath:instancePath+"/vpcConfig",schemaPath:"#/properties/vpcConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tracingConfig !== undefined){
let data11 = data.tracingConfig;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.mode !== undefined){
if(typeof data11.mode !== "string"){
const err11 = {instancePath:instancePath+"/tracingConfig/mode",schemaPath:"#/properties/tracingConfig/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/tracingConfig",schemaPath:"#/properties/tracingConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.environment !== undefined){
let data13 = data.environment;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.variables !== undefined){
let data14 = data13.variables;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key0 in data14){
if(typeof data14[key0] !== "string"){
const err13 = {instancePath:instancePath+"/environment/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environment/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/environment/variables",schemaPath:"#/properties/environment/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.layers !== undefined){
let data16 = data.layers;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.arn !== undefined){
if(typeof data17.arn !== "string"){
const err16 = {instancePath:instancePath+"/layers/" + i2+"/arn",schemaPath:"#/properties/layers/items/properties/arn/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/layers/" + i2,schemaPath:"#/properties/layers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.Policy !== undefined){
let data19 = data.Policy;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.Version !== undefined){
if(typeof data19.Version !== "string"){
const err19 = {instancePath:instancePath+"/Policy/Version",schemaPath:"#/properties/Policy/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/Policy",schemaPath:"#/properties/Policy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.code !== undefined){
let data21 = data.code;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.imageUri !== undefined){
if(typeof data21.imageUri !== "string"){
const err21 = {instancePath:instancePath+"/code/imageUri",schemaPath:"#/properties/code/properties/imageUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.FunctionUrlConfigs !== undefined){
let data23 = data.FunctionUrlConfigs;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.FunctionUrl !== undefined){
if(typeof data24.FunctionUrl !== "string"){
const err23 = {instancePath:instancePath+"/FunctionUrlConfigs/" + i3+"/FunctionUrl",schemaPath:"#/properties/FunctionUrlConfigs/items/properties/FunctionUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data24.FunctionArn !== undefined){
if(typeof data24.FunctionArn !== "string"){
const err24 = {instancePath:instancePath+"/FunctionUrlConfigs/" + i3+"/FunctionArn",schemaPath:"#/properties/FunctionUrlConfigs/items/properties/FunctionArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data24.AuthType !== undefined){
if(typeof data24.AuthType !== "string"){
const err25 = {instancePath:instancePath+"/FunctionUrlConfigs/" + i3+"/AuthType",schemaPath:"#/properties/FunctionUrlConfigs/items/properties/AuthType/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/FunctionUrlConfigs/" + i3,schemaPath:"#/properties/FunctionUrlConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err27 = {instancePath:instancePath+"/FunctionUrlConfigs",schemaPath:"#/properties/FunctionUrlConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.calledByAgents !== undefined){
if(typeof data.calledByAgents !== "boolean"){
const err28 = {instancePath:instancePath+"/calledByAgents",schemaPath:"#/properties/calledByAgents/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
validate20.evaluated = {"props":{"functionName":true,"runtime":true,"handler":true,"role":true,"packageType":true,"kmsKeyArn":true,"vpcConfig":true,"tracingConfig":true,"environment":true,"layers":true,"Policy":true,"code":true,"FunctionUrlConfigs":true,"calledByAgents":true},"dynamicProps":false,"dynamicItems":false};
