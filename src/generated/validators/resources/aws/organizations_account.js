/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://keelson.dev/schemas/resources/aws/organizations_account.json","x-type":"AWS::Organizations::Account","x-related":{},"x-related-from":{"has-permission":["aws/iam_role","aws/iam_user"]},"type":"object","properties":{"organizationId":{"type":["string","null"]},"managementAccountId":{"type":"string"},"organizationPath":{"type":"string"},"serviceControlPolicies":{"type":"array","items":{"type":"object","properties":{"targetId":{"type":"string"},"policies":{"type":"array","items":{"type":"object","properties":{"policyId":{"type":"string"},"policyName":{"type":"string"},"policyDocument":{"type":"object"}}}}}}},"resourceControlPolicies":{"type":"array","items":{"type":"object","properties":{"targetId":{"type":"string"},"policies":{"type":"array","items":{"type":"object","properties":{"policyId":{"type":"string"},"policyName":{"type":"string"},"policyDocument":{"type":"object"}}}}}}}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/organizations_account.json" */;
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
if(data.organizationId !== undefined){
let data0 = data.organizationId;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/organizationId",schemaPath:"#/properties/organizationId/type",keyword:"type",params:{type: schema31.properties.organizationId.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.managementAccountId !== undefined){
if(typeof data.managementAccountId !== "string"){
const err1 = {instancePath:instancePath+"/managementAccountId",schemaPath:"#/properties/managementAccountId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.organizationPath !== undefined){
if(typeof data.organizationPath !== "string"){
const err2 = {instancePath:instancePath+"/organizationPath",schemaPath:"#/properties/organizationPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.serviceControlPolicies !== undefined){
let data3 = data.serviceControlPolicies;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.targetId !== undefined){
if(typeof data4.targetId !== "string"){
const err3 = {instancePath:instancePath+"/serviceControlPolicies/" + i0+"/targetId",schemaPath:"#/properties/serviceControlPolicies/items/properties/targetId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data4.policies !== undefined){
let data6 = data4.policies;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.policyId !== undefined){
if(typeof data7.policyId !== "string"){
const err4 = {instancePath:instancePath+"/serviceControlPolicies/" + i0+"/policies/" + i1+"/policyId",schemaPath:"#/properties/serviceControlPolicies/items/properties/policies/items/properties/policyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data7.policyName !== undefined){
if(typeof data7.policyName !== "string"){
const err5 = {instancePath:instancePath+"/serviceControlPolicies/" + i0+"/policies/" + i1+"/policyName",schemaPath:"#/properties/serviceControlPolicies/items/properties/policies/items/properties/policyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data7.policyDocument !== undefined){
let data10 = data7.policyDocument;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err6 = {instancePath:instancePath+"/serviceControlPolicies/" + i0+"/policies/" + i1+"/policyDocument",schemaPath:"#/properties/serviceControlPolicies/items/properties/policies/items/properties/policyDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err7 = {instancePath:instancePath+"/serviceControlPolicies/" + i0+"/policies/" + i1,schemaPath:"#/properties/serviceControlPolicies/items/properties/policies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err8 = {instancePath:instancePath+"/serviceControlPolicies/" + i0+"/policies",schemaPath:"#/properties/serviceControlPolicies/items/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err9 = {instancePath:instancePath+"/serviceControlPolicies/" + i0,schemaPath:"#/properties/serviceControlPolicies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath:instancePath+"/serviceControlPolicies",schemaPath:"#/properties/serviceControlPolicies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.resourceControlPolicies !== undefined){
let data11 = data.resourceControlPolicies;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.targetId !== undefined){
if(typeof data12.targetId !== "string"){
const err11 = {instancePath:instancePath+"/resourceControlPolicies/" + i2+"/targetId",schemaPath:"#/properties/resourceControlPolicies/items/properties/targetId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data12.policies !== undefined){
let data14 = data12.policies;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.policyId !== undefined){
if(typeof data15.policyId !== "string"){
const err12 = {instancePath:instancePath+"/resourceControlPolicies/" + i2+"/policies/" + i3+"/policyId",schemaPath:"#/properties/resourceControlPolicies/items/properties/policies/items/properties/policyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data15.policyName !== undefined){
if(typeof data15.policyName !== "string"){
const err13 = {instancePath:instancePath+"/resourceControlPolicies/" + i2+"/policies/" + i3+"/policyName",schemaPath:"#/properties/resourceControlPolicies/items/properties/policies/items/properties/policyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data15.policyDocument !== undefined){
let data18 = data15.policyDocument;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err14 = {instancePath:instancePath+"/resourceControlPolicies/" + i2+"/policies/" + i3+"/policyDocument",schemaPath:"#/properties/resourceControlPolicies/items/properties/policies/items/properties/policyDocument/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/resourceControlPolicies/" + i2+"/policies/" + i3,schemaPath:"#/properties/resourceControlPolicies/items/properties/policies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/resourceControlPolicies/" + i2+"/policies",schemaPath:"#/properties/resourceControlPolicies/items/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err17 = {instancePath:instancePath+"/resourceControlPolicies/" + i2,schemaPath:"#/properties/resourceControlPolicies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/resourceControlPolicies",schemaPath:"#/properties/resourceControlPolicies/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"organizationId":true,"managementAccountId":true,"organizationPath":true,"serviceControlPolicies":true,"resourceControlPolicies":true},"dynamicProps":false,"dynamicItems":false};
