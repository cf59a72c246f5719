/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/iam_user.json" */;
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
if(data.userName !== undefined){
if(typeof data.userName !== "string"){
const err0 = {instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err1 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.serviceSpecificCredentials !== undefined){
let data2 = data.serviceSpecificCredentials;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.serviceSpecificCredentialId !== undefined){
if(typeof data3.serviceSpecificCredentialId !== "string"){
const err2 = {instancePath:instancePath+"/serviceSpecificCredentials/" + i0+"/serviceSpecificCredentialId",schemaPath:"#/properties/serviceSpecificCredentials/items/properties/serviceSpecificCredentialId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data3.serviceName !== undefined){
if(typeof data3.serviceName !== "string"){
const err3 = {instancePath:instancePath+"/serviceSpecificCredentials/" + i0+"/serviceName",schemaPath:"#/properties/serviceSpecificCredentials/items/properties/serviceName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.status !== undefined){
if(typeof data3.status !== "string"){
const err4 = {instancePath:instancePath+"/serviceSpecificCredentials/" + i0+"/status",schemaPath:"#/properties/serviceSpecificCredentials/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.createDate !== undefined){
if(typeof data3.createDate !== "string"){
const err5 = {instancePath:instancePath+"/serviceSpecificCredentials/" + i0+"/createDate",schemaPath:"#/properties/serviceSpecificCredentials/items/properties/createDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.expirationDate !== undefined){
if(typeof data3.expirationDate !== "string"){
const err6 = {instancePath:instancePath+"/serviceSpecificCredentials/" + i0+"/expirationDate",schemaPath:"#/properties/serviceSpecificCredentials/items/properties/expirationDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.credentialAgeDays !== undefined){
let data9 = data3.credentialAgeDays;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err7 = {instancePath:instancePath+"/serviceSpecificCredentials/" + i0+"/credentialAgeDays",schemaPath:"#/properties/serviceSpecificCredentials/items/properties/credentialAgeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err8 = {instancePath:instancePath+"/serviceSpecificCredentials/" + i0,schemaPath:"#/properties/serviceSpecificCredentials/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/serviceSpecificCredentials",schemaPath:"#/properties/serviceSpecificCredentials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.policies !== undefined){
let data10 = data.policies;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.policyName !== undefined){
if(typeof data11.policyName !== "string"){
const err10 = {instancePath:instancePath+"/policies/" + i1+"/policyName",schemaPath:"#/properties/policies/items/properties/policyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data11.policyArn !== undefined){
if(typeof data11.policyArn !== "string"){
const err11 = {instancePath:instancePath+"/policies/" + i1+"/policyArn",schemaPath:"#/properties/policies/items/properties/policyArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data11.group !== undefined){
if(typeof data11.group !== "string"){
const err12 = {instancePath:instancePath+"/policies/" + i1+"/group",schemaPath:"#/properties/policies/items/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data11.policyDocument !== undefined){
let data15 = data11.policyDocument;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.Version !== undefined){
if(typeof data15.Version !== "string"){
const err13 = {instancePath:instancePath+"/policies/" + i1+"/policyDocument/Version",schemaPath:"#/properties/policies/items/properties/policyDocument/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/policies/" + i1+"/policyDocument",schemaPath:"#/properties/policies/items/properties/policyDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/policies/" + i1,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.permissionsBoundary !== undefined){
let data17 = data.permissionsBoundary;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err17 = {instancePath:instancePath+"/permissionsBoundary",schemaPath:"#/properties/permissionsBoundary/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"userName":true,"path":true,"serviceSpecificCredentials":true,"policies":true,"permissionsBoundary":true},"dynamicProps":false,"dynamicItems":false};
