/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/kendra_index.json" */;
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
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
const err0 = {instancePath:instancePath+"/Id",schemaPath:"#/properties/Id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
const err1 = {instancePath:instancePath+"/Name",schemaPath:"#/properties/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Description !== undefined){
if(typeof data.Description !== "string"){
const err2 = {instancePath:instancePath+"/Description",schemaPath:"#/properties/Description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.Edition !== undefined){
if(typeof data.Edition !== "string"){
const err3 = {instancePath:instancePath+"/Edition",schemaPath:"#/properties/Edition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.RoleArn !== undefined){
if(typeof data.RoleArn !== "string"){
const err4 = {instancePath:instancePath+"/RoleArn",schemaPath:"#/properties/RoleArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Status !== undefined){
if(typeof data.Status !== "string"){
const err5 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.ServerSideEncryptionConfiguration !== undefined){
let data6 = data.ServerSideEncryptionConfiguration;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.KmsKeyId !== undefined){
if(typeof data6.KmsKeyId !== "string"){
const err6 = {instancePath:instancePath+"/ServerSideEncryptionConfiguration/KmsKeyId",schemaPath:"#/properties/ServerSideEncryptionConfiguration/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/ServerSideEncryptionConfiguration",schemaPath:"#/properties/ServerSideEncryptionConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.UserContextPolicy !== undefined){
if(typeof data.UserContextPolicy !== "string"){
const err8 = {instancePath:instancePath+"/UserContextPolicy",schemaPath:"#/properties/UserContextPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.UserTokenConfigurations !== undefined){
let data9 = data.UserTokenConfigurations;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.JwtTokenTypeConfiguration !== undefined){
let data11 = data10.JwtTokenTypeConfiguration;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.KeyLocation !== undefined){
if(typeof data11.KeyLocation !== "string"){
const err9 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JwtTokenTypeConfiguration/KeyLocation",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JwtTokenTypeConfiguration/properties/KeyLocation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data11.URL !== undefined){
if(typeof data11.URL !== "string"){
const err10 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JwtTokenTypeConfiguration/URL",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JwtTokenTypeConfiguration/properties/URL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data11.SecretManagerArn !== undefined){
if(typeof data11.SecretManagerArn !== "string"){
const err11 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JwtTokenTypeConfiguration/SecretManagerArn",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JwtTokenTypeConfiguration/properties/SecretManagerArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data11.UserNameAttributeField !== undefined){
if(typeof data11.UserNameAttributeField !== "string"){
const err12 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JwtTokenTypeConfiguration/UserNameAttributeField",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JwtTokenTypeConfiguration/properties/UserNameAttributeField/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data11.GroupAttributeField !== undefined){
if(typeof data11.GroupAttributeField !== "string"){
const err13 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JwtTokenTypeConfiguration/GroupAttributeField",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JwtTokenTypeConfiguration/properties/GroupAttributeField/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data11.Issuer !== undefined){
if(typeof data11.Issuer !== "string"){
const err14 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JwtTokenTypeConfiguration/Issuer",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JwtTokenTypeConfiguration/properties/Issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data11.ClaimRegex !== undefined){
if(typeof data11.ClaimRegex !== "string"){
const err15 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JwtTokenTypeConfiguration/ClaimRegex",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JwtTokenTypeConfiguration/properties/ClaimRegex/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JwtTokenTypeConfiguration",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JwtTokenTypeConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.JsonTokenTypeConfiguration !== undefined){
let data19 = data10.JsonTokenTypeConfiguration;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.UserNameAttributeField !== undefined){
if(typeof data19.UserNameAttributeField !== "string"){
const err17 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JsonTokenTypeConfiguration/UserNameAttributeField",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JsonTokenTypeConfiguration/properties/UserNameAttributeField/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data19.GroupAttributeField !== undefined){
if(typeof data19.GroupAttributeField !== "string"){
const err18 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JsonTokenTypeConfiguration/GroupAttributeField",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JsonTokenTypeConfiguration/properties/GroupAttributeField/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0+"/JsonTokenTypeConfiguration",schemaPath:"#/properties/UserTokenConfigurations/items/properties/JsonTokenTypeConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/UserTokenConfigurations/" + i0,schemaPath:"#/properties/UserTokenConfigurations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/UserTokenConfigurations",schemaPath:"#/properties/UserTokenConfigurations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.UserGroupResolutionConfiguration !== undefined){
let data22 = data.UserGroupResolutionConfiguration;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.UserGroupResolutionMode !== undefined){
if(typeof data22.UserGroupResolutionMode !== "string"){
const err22 = {instancePath:instancePath+"/UserGroupResolutionConfiguration/UserGroupResolutionMode",schemaPath:"#/properties/UserGroupResolutionConfiguration/properties/UserGroupResolutionMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/UserGroupResolutionConfiguration",schemaPath:"#/properties/UserGroupResolutionConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"Id":true,"Name":true,"Description":true,"Edition":true,"RoleArn":true,"Status":true,"ServerSideEncryptionConfiguration":true,"UserContextPolicy":true,"UserTokenConfigurations":true,"UserGroupResolutionConfiguration":true},"dynamicProps":false,"dynamicItems":false};
