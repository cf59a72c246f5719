/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_endpoint.json" */;
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
if(data.network !== undefined){
if(typeof data.network !== "string"){
const err2 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.enablePrivateServiceConnect !== undefined){
if(typeof data.enablePrivateServiceConnect !== "boolean"){
const err3 = {instancePath:instancePath+"/enablePrivateServiceConnect",schemaPath:"#/properties/enablePrivateServiceConnect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.privateServiceConnectConfig !== undefined){
let data4 = data.privateServiceConnectConfig;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.enablePrivateServiceConnect !== undefined){
if(typeof data4.enablePrivateServiceConnect !== "boolean"){
const err4 = {instancePath:instancePath+"/privateServiceConnectConfig/enablePrivateServiceConnect",schemaPath:"#/properties/privateServiceConnectConfig/properties/enablePrivateServiceConnect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.projectAllowlist !== undefined){
let data6 = data4.projectAllowlist;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err5 = {instancePath:instancePath+"/privateServiceConnectConfig/projectAllowlist/" + i0,schemaPath:"#/properties/privateServiceConnectConfig/properties/projectAllowlist/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/privateServiceConnectConfig/projectAllowlist",schemaPath:"#/properties/privateServiceConnectConfig/properties/projectAllowlist/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err7 = {instancePath:instancePath+"/privateServiceConnectConfig",schemaPath:"#/properties/privateServiceConnectConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dedicatedEndpointEnabled !== undefined){
if(typeof data.dedicatedEndpointEnabled !== "boolean"){
const err8 = {instancePath:instancePath+"/dedicatedEndpointEnabled",schemaPath:"#/properties/dedicatedEndpointEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.predictRequestResponseLoggingConfig !== undefined){
let data9 = data.predictRequestResponseLoggingConfig;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.enabled !== undefined){
if(typeof data9.enabled !== "boolean"){
const err9 = {instancePath:instancePath+"/predictRequestResponseLoggingConfig/enabled",schemaPath:"#/properties/predictRequestResponseLoggingConfig/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.samplingRate !== undefined){
let data11 = data9.samplingRate;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err10 = {instancePath:instancePath+"/predictRequestResponseLoggingConfig/samplingRate",schemaPath:"#/properties/predictRequestResponseLoggingConfig/properties/samplingRate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data9.bigqueryDestination !== undefined){
let data12 = data9.bigqueryDestination;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.outputUri !== undefined){
if(typeof data12.outputUri !== "string"){
const err11 = {instancePath:instancePath+"/predictRequestResponseLoggingConfig/bigqueryDestination/outputUri",schemaPath:"#/properties/predictRequestResponseLoggingConfig/properties/bigqueryDestination/properties/outputUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/predictRequestResponseLoggingConfig/bigqueryDestination",schemaPath:"#/properties/predictRequestResponseLoggingConfig/properties/bigqueryDestination/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.enableOtelLogging !== undefined){
if(typeof data9.enableOtelLogging !== "boolean"){
const err13 = {instancePath:instancePath+"/predictRequestResponseLoggingConfig/enableOtelLogging",schemaPath:"#/properties/predictRequestResponseLoggingConfig/properties/enableOtelLogging/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err14 = {instancePath:instancePath+"/predictRequestResponseLoggingConfig",schemaPath:"#/properties/predictRequestResponseLoggingConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.encryptionSpec !== undefined){
let data15 = data.encryptionSpec;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.kmsKeyName !== undefined){
if(typeof data15.kmsKeyName !== "string"){
const err15 = {instancePath:instancePath+"/encryptionSpec/kmsKeyName",schemaPath:"#/properties/encryptionSpec/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/encryptionSpec",schemaPath:"#/properties/encryptionSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.trafficSplit !== undefined){
let data17 = data.trafficSplit;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err17 = {instancePath:instancePath+"/trafficSplit",schemaPath:"#/properties/trafficSplit/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.modelDeploymentMonitoringJob !== undefined){
if(typeof data.modelDeploymentMonitoringJob !== "string"){
const err18 = {instancePath:instancePath+"/modelDeploymentMonitoringJob",schemaPath:"#/properties/modelDeploymentMonitoringJob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.deployedModels !== undefined){
let data19 = data.deployedModels;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id !== undefined){
if(typeof data20.id !== "string"){
const err19 = {instancePath:instancePath+"/deployedModels/" + i1+"/id",schemaPath:"#/properties/deployedModels/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data20.model !== undefined){
if(typeof data20.model !== "string"){
const err20 = {instancePath:instancePath+"/deployedModels/" + i1+"/model",schemaPath:"#/properties/deployedModels/items/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data20.displayName !== undefined){
if(typeof data20.displayName !== "string"){
const err21 = {instancePath:instancePath+"/deployedModels/" + i1+"/displayName",schemaPath:"#/properties/deployedModels/items/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data20.modelVersionId !== undefined){
if(typeof data20.modelVersionId !== "string"){
const err22 = {instancePath:instancePath+"/deployedModels/" + i1+"/modelVersionId",schemaPath:"#/properties/deployedModels/items/properties/modelVersionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data20.serviceAccount !== undefined){
if(typeof data20.serviceAccount !== "string"){
const err23 = {instancePath:instancePath+"/deployedModels/" + i1+"/serviceAccount",schemaPath:"#/properties/deployedModels/items/properties/serviceAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data20.enableAccessLogging !== undefined){
if(typeof data20.enableAccessLogging !== "boolean"){
const err24 = {instancePath:instancePath+"/deployedModels/" + i1+"/enableAccessLogging",schemaPath:"#/properties/deployedModels/items/properties/enableAccessLogging/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data20.disableContainerLogging !== undefined){
if(typeof data20.disableContainerLogging !== "boolean"){
const err25 = {instancePath:instancePath+"/deployedModels/" + i1+"/disableContainerLogging",schemaPath:"#/properties/deployedModels/items/properties/disableContainerLogging/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err26 = {instancePath:instancePath+"/deployedModels/" + i1,schemaPath:"#/properties/deployedModels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err27 = {instancePath:instancePath+"/deployedModels",schemaPath:"#/properties/deployedModels/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"displayName":true,"description":true,"network":true,"enablePrivateServiceConnect":true,"privateServiceConnectConfig":true,"dedicatedEndpointEnabled":true,"predictRequestResponseLoggingConfig":true,"encryptionSpec":true,"trafficSplit":true,"modelDeploymentMonitoringJob":true,"deployedModels":true},"dynamicProps":false,"dynamicItems":false};
