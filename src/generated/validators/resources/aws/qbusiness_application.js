/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/qbusiness_application.json" */;
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
if(data.applicationId !== undefined){
if(typeof data.applicationId !== "string"){
const err0 = {instancePath:instancePath+"/applicationId",schemaPath:"#/properties/applicationId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
const err1 = {instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
const err4 = {instancePath:instancePath+"/roleArn",schemaPath:"#/properties/roleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.identityType !== undefined){
if(typeof data.identityType !== "string"){
const err5 = {instancePath:instancePath+"/identityType",schemaPath:"#/properties/identityType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.iamIdentityProviderArn !== undefined){
if(typeof data.iamIdentityProviderArn !== "string"){
const err6 = {instancePath:instancePath+"/iamIdentityProviderArn",schemaPath:"#/properties/iamIdentityProviderArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.identityCenterApplicationArn !== undefined){
if(typeof data.identityCenterApplicationArn !== "string"){
const err7 = {instancePath:instancePath+"/identityCenterApplicationArn",schemaPath:"#/properties/identityCenterApplicationArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.identityCenterInstanceArn !== undefined){
if(typeof data.identityCenterInstanceArn !== "string"){
const err8 = {instancePath:instancePath+"/identityCenterInstanceArn",schemaPath:"#/properties/identityCenterInstanceArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.clientIdsForOIDC !== undefined){
let data9 = data.clientIdsForOIDC;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
const err9 = {instancePath:instancePath+"/clientIdsForOIDC/" + i0,schemaPath:"#/properties/clientIdsForOIDC/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/clientIdsForOIDC",schemaPath:"#/properties/clientIdsForOIDC/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.encryptionConfiguration !== undefined){
let data11 = data.encryptionConfiguration;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.kmsKeyId !== undefined){
if(typeof data11.kmsKeyId !== "string"){
const err11 = {instancePath:instancePath+"/encryptionConfiguration/kmsKeyId",schemaPath:"#/properties/encryptionConfiguration/properties/kmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/encryptionConfiguration",schemaPath:"#/properties/encryptionConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.attachmentsConfiguration !== undefined){
let data13 = data.attachmentsConfiguration;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.attachmentsControlMode !== undefined){
if(typeof data13.attachmentsControlMode !== "string"){
const err13 = {instancePath:instancePath+"/attachmentsConfiguration/attachmentsControlMode",schemaPath:"#/properties/attachmentsConfiguration/properties/attachmentsControlMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/attachmentsConfiguration",schemaPath:"#/properties/attachmentsConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.qAppsConfiguration !== undefined){
let data15 = data.qAppsConfiguration;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.qAppsControlMode !== undefined){
if(typeof data15.qAppsControlMode !== "string"){
const err15 = {instancePath:instancePath+"/qAppsConfiguration/qAppsControlMode",schemaPath:"#/properties/qAppsConfiguration/properties/qAppsControlMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/qAppsConfiguration",schemaPath:"#/properties/qAppsConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.personalizationConfiguration !== undefined){
let data17 = data.personalizationConfiguration;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.personalizationControlMode !== undefined){
if(typeof data17.personalizationControlMode !== "string"){
const err17 = {instancePath:instancePath+"/personalizationConfiguration/personalizationControlMode",schemaPath:"#/properties/personalizationConfiguration/properties/personalizationControlMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/personalizationConfiguration",schemaPath:"#/properties/personalizationConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.autoSubscriptionConfiguration !== undefined){
let data19 = data.autoSubscriptionConfiguration;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.autoSubscribe !== undefined){
if(typeof data19.autoSubscribe !== "string"){
const err19 = {instancePath:instancePath+"/autoSubscriptionConfiguration/autoSubscribe",schemaPath:"#/properties/autoSubscriptionConfiguration/properties/autoSubscribe/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data19.defaultSubscriptionType !== undefined){
if(typeof data19.defaultSubscriptionType !== "string"){
const err20 = {instancePath:instancePath+"/autoSubscriptionConfiguration/defaultSubscriptionType",schemaPath:"#/properties/autoSubscriptionConfiguration/properties/defaultSubscriptionType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/autoSubscriptionConfiguration",schemaPath:"#/properties/autoSubscriptionConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.quickSightConfiguration !== undefined){
let data22 = data.quickSightConfiguration;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.clientNamespace !== undefined){
if(typeof data22.clientNamespace !== "string"){
const err22 = {instancePath:instancePath+"/quickSightConfiguration/clientNamespace",schemaPath:"#/properties/quickSightConfiguration/properties/clientNamespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/quickSightConfiguration",schemaPath:"#/properties/quickSightConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"applicationId":true,"displayName":true,"description":true,"status":true,"roleArn":true,"identityType":true,"iamIdentityProviderArn":true,"identityCenterApplicationArn":true,"identityCenterInstanceArn":true,"clientIdsForOIDC":true,"encryptionConfiguration":true,"attachmentsConfiguration":true,"qAppsConfiguration":true,"personalizationConfiguration":true,"autoSubscriptionConfiguration":true,"quickSightConfiguration":true},"dynamicProps":false,"dynamicItems":false};
