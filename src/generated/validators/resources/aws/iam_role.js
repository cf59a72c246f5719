/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/iam_role.json" */;
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
if(data.roleName !== undefined){
if(typeof data.roleName !== "string"){
const err0 = {instancePath:instancePath+"/roleName",schemaPath:"#/properties/roleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.maxSessionDuration !== undefined){
let data2 = data.maxSessionDuration;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/maxSessionDuration",schemaPath:"#/properties/maxSessionDuration/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.assumeRolePolicyDocument !== undefined){
let data3 = data.assumeRolePolicyDocument;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Version !== undefined){
if(typeof data3.Version !== "string"){
const err3 = {instancePath:instancePath+"/assumeRolePolicyDocument/Version",schemaPath:"#/properties/assumeRolePolicyDocument/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/assumeRolePolicyDocument",schemaPath:"#/properties/assumeRolePolicyDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.attachedManagedPolicies !== undefined){
let data5 = data.attachedManagedPolicies;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.policyArn !== undefined){
if(typeof data6.policyArn !== "string"){
const err5 = {instancePath:instancePath+"/attachedManagedPolicies/" + i0+"/policyArn",schemaPath:"#/properties/attachedManagedPolicies/items/properties/policyArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data6.policyName !== undefined){
if(typeof data6.policyName !== "string"){
const err6 = {instancePath:instancePath+"/attachedManagedPolicies/" + i0+"/policyName",schemaPath:"#/properties/attachedManagedPolicies/items/properties/policyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.policyDocument !== undefined){
let data9 = data6.policyDocument;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.Version !== undefined){
if(typeof data9.Version !== "string"){
const err7 = {instancePath:instancePath+"/attachedManagedPolicies/" + i0+"/policyDocument/Version",schemaPath:"#/properties/attachedManagedPolicies/items/properties/policyDocument/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/attachedManagedPolicies/" + i0+"/policyDocument",schemaPath:"#/properties/attachedManagedPolicies/items/properties/policyDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/attachedManagedPolicies/" + i0,schemaPath:"#/properties/attachedManagedPolicies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath:instancePath+"/attachedManagedPolicies",schemaPath:"#/properties/attachedManagedPolicies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.attachedPolicyArns !== undefined){
let data11 = data.attachedPolicyArns;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err11 = {instancePath:instancePath+"/attachedPolicyArns/" + i1,schemaPath:"#/properties/attachedPolicyArns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/attachedPolicyArns",schemaPath:"#/properties/attachedPolicyArns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.rolePolicyList !== undefined){
let data13 = data.rolePolicyList;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.policyName !== undefined){
if(typeof data14.policyName !== "string"){
const err13 = {instancePath:instancePath+"/rolePolicyList/" + i2+"/policyName",schemaPath:"#/properties/rolePolicyList/items/properties/policyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data14.policyDocument !== undefined){
let data16 = data14.policyDocument;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.Version !== undefined){
if(typeof data16.Version !== "string"){
const err14 = {instancePath:instancePath+"/rolePolicyList/" + i2+"/policyDocument/Version",schemaPath:"#/properties/rolePolicyList/items/properties/policyDocument/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/rolePolicyList/" + i2+"/policyDocument",schemaPath:"#/properties/rolePolicyList/items/properties/policyDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/rolePolicyList/" + i2,schemaPath:"#/properties/rolePolicyList/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/rolePolicyList",schemaPath:"#/properties/rolePolicyList/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.customerPolicies !== undefined){
let data18 = data.customerPolicies;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.policyName !== undefined){
if(typeof data19.policyName !== "string"){
const err18 = {instancePath:instancePath+"/customerPolicies/" + i3+"/policyName",schemaPath:"#/properties/customerPolicies/items/properties/policyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data19.policyDocument !== undefined){
let data21 = data19.policyDocument;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.Version !== undefined){
if(typeof data21.Version !== "string"){
const err19 = {instancePath:instancePath+"/customerPolicies/" + i3+"/policyDocument/Version",schemaPath:"#/properties/customerPolicies/items/properties/policyDocument/properties/Version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/customerPolicies/" + i3+"/policyDocument",schemaPath:"#/properties/customerPolicies/items/properties/policyDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/customerPolicies/" + i3,schemaPath:"#/properties/customerPolicies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/customerPolicies",schemaPath:"#/properties/customerPolicies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.permissionsBoundary !== undefined){
let data23 = data.permissionsBoundary;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err23 = {instancePath:instancePath+"/permissionsBoundary",schemaPath:"#/properties/permissionsBoundary/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"roleName":true,"path":true,"maxSessionDuration":true,"assumeRolePolicyDocument":true,"attachedManagedPolicies":true,"attachedPolicyArns":true,"rolePolicyList":true,"customerPolicies":true,"permissionsBoundary":true},"dynamicProps":false,"dynamicItems":false};
