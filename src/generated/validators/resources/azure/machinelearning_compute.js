/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/machinelearning_compute.json" */;
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
if(data.identity !== undefined){
let data0 = data.identity;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type !== undefined){
if(typeof data0.type !== "string"){
const err0 = {instancePath:instancePath+"/identity/type",schemaPath:"#/properties/identity/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.principalId !== undefined){
if(typeof data0.principalId !== "string"){
const err1 = {instancePath:instancePath+"/identity/principalId",schemaPath:"#/properties/identity/properties/principalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.tenantId !== undefined){
if(typeof data0.tenantId !== "string"){
const err2 = {instancePath:instancePath+"/identity/tenantId",schemaPath:"#/properties/identity/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.userAssignedIdentities !== undefined){
let data4 = data0.userAssignedIdentities;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err3 = {instancePath:instancePath+"/identity/userAssignedIdentities",schemaPath:"#/properties/identity/properties/userAssignedIdentities/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.computeType !== undefined){
if(typeof data.computeType !== "string"){
const err5 = {instancePath:instancePath+"/computeType",schemaPath:"#/properties/computeType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.disableLocalAuth !== undefined){
if(typeof data.disableLocalAuth !== "boolean"){
const err6 = {instancePath:instancePath+"/disableLocalAuth",schemaPath:"#/properties/disableLocalAuth/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.isAttachedCompute !== undefined){
if(typeof data.isAttachedCompute !== "boolean"){
const err7 = {instancePath:instancePath+"/isAttachedCompute",schemaPath:"#/properties/isAttachedCompute/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.properties !== undefined){
let data9 = data.properties;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.vmSize !== undefined){
if(typeof data9.vmSize !== "string"){
const err9 = {instancePath:instancePath+"/properties/vmSize",schemaPath:"#/properties/properties/properties/vmSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.enableNodePublicIp !== undefined){
if(typeof data9.enableNodePublicIp !== "boolean"){
const err10 = {instancePath:instancePath+"/properties/enableNodePublicIp",schemaPath:"#/properties/properties/properties/enableNodePublicIp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data9.isolatedNetwork !== undefined){
if(typeof data9.isolatedNetwork !== "boolean"){
const err11 = {instancePath:instancePath+"/properties/isolatedNetwork",schemaPath:"#/properties/properties/properties/isolatedNetwork/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.subnet !== undefined){
let data13 = data9.subnet;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id !== undefined){
if(typeof data13.id !== "string"){
const err12 = {instancePath:instancePath+"/properties/subnet/id",schemaPath:"#/properties/properties/properties/subnet/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/properties/subnet",schemaPath:"#/properties/properties/properties/subnet/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.remoteLoginPortPublicAccess !== undefined){
if(typeof data9.remoteLoginPortPublicAccess !== "string"){
const err14 = {instancePath:instancePath+"/properties/remoteLoginPortPublicAccess",schemaPath:"#/properties/properties/properties/remoteLoginPortPublicAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.sshSettings !== undefined){
let data16 = data9.sshSettings;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.sshPublicAccess !== undefined){
if(typeof data16.sshPublicAccess !== "string"){
const err15 = {instancePath:instancePath+"/properties/sshSettings/sshPublicAccess",schemaPath:"#/properties/properties/properties/sshSettings/properties/sshPublicAccess/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data16.sshPort !== undefined){
let data18 = data16.sshPort;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err16 = {instancePath:instancePath+"/properties/sshSettings/sshPort",schemaPath:"#/properties/properties/properties/sshSettings/properties/sshPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data16.adminUserName !== undefined){
if(typeof data16.adminUserName !== "string"){
const err17 = {instancePath:instancePath+"/properties/sshSettings/adminUserName",schemaPath:"#/properties/properties/properties/sshSettings/properties/adminUserName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/properties/sshSettings",schemaPath:"#/properties/properties/properties/sshSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.applicationSharingPolicy !== undefined){
if(typeof data9.applicationSharingPolicy !== "string"){
const err19 = {instancePath:instancePath+"/properties/applicationSharingPolicy",schemaPath:"#/properties/properties/properties/applicationSharingPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.computeInstanceAuthorizationType !== undefined){
if(typeof data9.computeInstanceAuthorizationType !== "string"){
const err20 = {instancePath:instancePath+"/properties/computeInstanceAuthorizationType",schemaPath:"#/properties/properties/properties/computeInstanceAuthorizationType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.idleTimeBeforeShutdown !== undefined){
if(typeof data9.idleTimeBeforeShutdown !== "string"){
const err21 = {instancePath:instancePath+"/properties/idleTimeBeforeShutdown",schemaPath:"#/properties/properties/properties/idleTimeBeforeShutdown/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.osImageMetadata !== undefined){
let data23 = data9.osImageMetadata;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.isLatestOsImageVersion !== undefined){
if(typeof data23.isLatestOsImageVersion !== "boolean"){
const err22 = {instancePath:instancePath+"/properties/osImageMetadata/isLatestOsImageVersion",schemaPath:"#/properties/properties/properties/osImageMetadata/properties/isLatestOsImageVersion/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data23.currentImageVersion !== undefined){
if(typeof data23.currentImageVersion !== "string"){
const err23 = {instancePath:instancePath+"/properties/osImageMetadata/currentImageVersion",schemaPath:"#/properties/properties/properties/osImageMetadata/properties/currentImageVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data23.latestImageVersion !== undefined){
if(typeof data23.latestImageVersion !== "string"){
const err24 = {instancePath:instancePath+"/properties/osImageMetadata/latestImageVersion",schemaPath:"#/properties/properties/properties/osImageMetadata/properties/latestImageVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/properties/osImageMetadata",schemaPath:"#/properties/properties/properties/osImageMetadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.scaleSettings !== undefined){
let data27 = data9.scaleSettings;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.minNodeCount !== undefined){
let data28 = data27.minNodeCount;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err26 = {instancePath:instancePath+"/properties/scaleSettings/minNodeCount",schemaPath:"#/properties/properties/properties/scaleSettings/properties/minNodeCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data27.maxNodeCount !== undefined){
let data29 = data27.maxNodeCount;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err27 = {instancePath:instancePath+"/properties/scaleSettings/maxNodeCount",schemaPath:"#/properties/properties/properties/scaleSettings/properties/maxNodeCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data27.nodeIdleTimeBeforeScaleDown !== undefined){
if(typeof data27.nodeIdleTimeBeforeScaleDown !== "string"){
const err28 = {instancePath:instancePath+"/properties/scaleSettings/nodeIdleTimeBeforeScaleDown",schemaPath:"#/properties/properties/properties/scaleSettings/properties/nodeIdleTimeBeforeScaleDown/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/properties/scaleSettings",schemaPath:"#/properties/properties/properties/scaleSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"identity":true,"computeType":true,"disableLocalAuth":true,"isAttachedCompute":true,"description":true,"properties":true},"dynamicProps":false,"dynamicItems":false};
