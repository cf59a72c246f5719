/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/cognitiveservices_deployment.json" */;
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
if(data.sku !== undefined){
let data0 = data.sku;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
const err0 = {instancePath:instancePath+"/sku/name",schemaPath:"#/properties/sku/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.capacity !== undefined){
let data2 = data0.capacity;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err1 = {instancePath:instancePath+"/sku/capacity",schemaPath:"#/properties/sku/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/sku",schemaPath:"#/properties/sku/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.model !== undefined){
let data3 = data.model;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.format !== undefined){
if(typeof data3.format !== "string"){
const err3 = {instancePath:instancePath+"/model/format",schemaPath:"#/properties/model/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err4 = {instancePath:instancePath+"/model/name",schemaPath:"#/properties/model/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.version !== undefined){
if(typeof data3.version !== "string"){
const err5 = {instancePath:instancePath+"/model/version",schemaPath:"#/properties/model/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.publisher !== undefined){
if(typeof data3.publisher !== "string"){
const err6 = {instancePath:instancePath+"/model/publisher",schemaPath:"#/properties/model/properties/publisher/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.raiPolicyName !== undefined){
if(typeof data.raiPolicyName !== "string"){
const err8 = {instancePath:instancePath+"/raiPolicyName",schemaPath:"#/properties/raiPolicyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.versionUpgradeOption !== undefined){
if(typeof data.versionUpgradeOption !== "string"){
const err9 = {instancePath:instancePath+"/versionUpgradeOption",schemaPath:"#/properties/versionUpgradeOption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.currentCapacity !== undefined){
let data10 = data.currentCapacity;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err10 = {instancePath:instancePath+"/currentCapacity",schemaPath:"#/properties/currentCapacity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.dynamicThrottlingEnabled !== undefined){
if(typeof data.dynamicThrottlingEnabled !== "boolean"){
const err11 = {instancePath:instancePath+"/dynamicThrottlingEnabled",schemaPath:"#/properties/dynamicThrottlingEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.capabilities !== undefined){
let data12 = data.capabilities;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.chatCompletion !== undefined){
if(typeof data12.chatCompletion !== "string"){
const err12 = {instancePath:instancePath+"/capabilities/chatCompletion",schemaPath:"#/properties/capabilities/properties/chatCompletion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data12.completion !== undefined){
if(typeof data12.completion !== "string"){
const err13 = {instancePath:instancePath+"/capabilities/completion",schemaPath:"#/properties/capabilities/properties/completion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data12.responses !== undefined){
if(typeof data12.responses !== "string"){
const err14 = {instancePath:instancePath+"/capabilities/responses",schemaPath:"#/properties/capabilities/properties/responses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data12.embeddings !== undefined){
if(typeof data12.embeddings !== "string"){
const err15 = {instancePath:instancePath+"/capabilities/embeddings",schemaPath:"#/properties/capabilities/properties/embeddings/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"sku":true,"model":true,"raiPolicyName":true,"versionUpgradeOption":true,"currentCapacity":true,"dynamicThrottlingEnabled":true,"capabilities":true},"dynamicProps":false,"dynamicItems":false};
