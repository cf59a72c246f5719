/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/vertex_index_endpoint.json" */;
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
if(data.publicEndpointEnabled !== undefined){
if(typeof data.publicEndpointEnabled !== "boolean"){
const err2 = {instancePath:instancePath+"/publicEndpointEnabled",schemaPath:"#/properties/publicEndpointEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.publicEndpointDomainName !== undefined){
if(typeof data.publicEndpointDomainName !== "string"){
const err3 = {instancePath:instancePath+"/publicEndpointDomainName",schemaPath:"#/properties/publicEndpointDomainName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.network !== undefined){
if(typeof data.network !== "string"){
const err4 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.enablePrivateServiceConnect !== undefined){
if(typeof data.enablePrivateServiceConnect !== "boolean"){
const err5 = {instancePath:instancePath+"/enablePrivateServiceConnect",schemaPath:"#/properties/enablePrivateServiceConnect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.privateServiceConnectConfig !== undefined){
let data6 = data.privateServiceConnectConfig;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.enablePrivateServiceConnect !== undefined){
if(typeof data6.enablePrivateServiceConnect !== "boolean"){
const err6 = {instancePath:instancePath+"/privateServiceConnectConfig/enablePrivateServiceConnect",schemaPath:"#/properties/privateServiceConnectConfig/properties/enablePrivateServiceConnect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.projectAllowlist !== undefined){
let data8 = data6.projectAllowlist;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err7 = {instancePath:instancePath+"/privateServiceConnectConfig/projectAllowlist/" + i0,schemaPath:"#/properties/privateServiceConnectConfig/properties/projectAllowlist/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/privateServiceConnectConfig/projectAllowlist",schemaPath:"#/properties/privateServiceConnectConfig/properties/projectAllowlist/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err9 = {instancePath:instancePath+"/privateServiceConnectConfig",schemaPath:"#/properties/privateServiceConnectConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.deployedIndexes !== undefined){
let data10 = data.deployedIndexes;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id !== undefined){
if(typeof data11.id !== "string"){
const err10 = {instancePath:instancePath+"/deployedIndexes/" + i1+"/id",schemaPath:"#/properties/deployedIndexes/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data11.index !== undefined){
if(typeof data11.index !== "string"){
const err11 = {instancePath:instancePath+"/deployedIndexes/" + i1+"/index",schemaPath:"#/properties/deployedIndexes/items/properties/index/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data11.displayName !== undefined){
if(typeof data11.displayName !== "string"){
const err12 = {instancePath:instancePath+"/deployedIndexes/" + i1+"/displayName",schemaPath:"#/properties/deployedIndexes/items/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data11.enableAccessLogging !== undefined){
if(typeof data11.enableAccessLogging !== "boolean"){
const err13 = {instancePath:instancePath+"/deployedIndexes/" + i1+"/enableAccessLogging",schemaPath:"#/properties/deployedIndexes/items/properties/enableAccessLogging/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data11.deployedIndexAuthConfig !== undefined){
let data16 = data11.deployedIndexAuthConfig;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.authProvider !== undefined){
let data17 = data16.authProvider;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.audiences !== undefined){
let data18 = data17.audiences;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(typeof data18[i2] !== "string"){
const err14 = {instancePath:instancePath+"/deployedIndexes/" + i1+"/deployedIndexAuthConfig/authProvider/audiences/" + i2,schemaPath:"#/properties/deployedIndexes/items/properties/deployedIndexAuthConfig/properties/authProvider/properties/audiences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/deployedIndexes/" + i1+"/deployedIndexAuthConfig/authProvider/audiences",schemaPath:"#/properties/deployedIndexes/items/properties/deployedIndexAuthConfig/properties/authProvider/properties/audiences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data17.allowedIssuers !== undefined){
let data20 = data17.allowedIssuers;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(typeof data20[i3] !== "string"){
const err16 = {instancePath:instancePath+"/deployedIndexes/" + i1+"/deployedIndexAuthConfig/authProvider/allowedIssuers/" + i3,schemaPath:"#/properties/deployedIndexes/items/properties/deployedIndexAuthConfig/properties/authProvider/properties/allowedIssuers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/deployedIndexes/" + i1+"/deployedIndexAuthConfig/authProvider/allowedIssuers",schemaPath:"#/properties/deployedIndexes/items/properties/deployedIndexAuthConfig/properties/authProvider/properties/allowedIssuers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err18 = {instancePath:instancePath+"/deployedIndexes/" + i1+"/deployedIndexAuthConfig/authProvider",schemaPath:"#/properties/deployedIndexes/items/properties/deployedIndexAuthConfig/properties/authProvider/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/deployedIndexes/" + i1+"/deployedIndexAuthConfig",schemaPath:"#/properties/deployedIndexes/items/properties/deployedIndexAuthConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/deployedIndexes/" + i1,schemaPath:"#/properties/deployedIndexes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/deployedIndexes",schemaPath:"#/properties/deployedIndexes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.encryptionSpec !== undefined){
let data22 = data.encryptionSpec;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kmsKeyName !== undefined){
if(typeof data22.kmsKeyName !== "string"){
const err22 = {instancePath:instancePath+"/encryptionSpec/kmsKeyName",schemaPath:"#/properties/encryptionSpec/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/encryptionSpec",schemaPath:"#/properties/encryptionSpec/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"displayName":true,"description":true,"publicEndpointEnabled":true,"publicEndpointDomainName":true,"network":true,"enablePrivateServiceConnect":true,"privateServiceConnectConfig":true,"deployedIndexes":true,"encryptionSpec":true},"dynamicProps":false,"dynamicItems":false};
