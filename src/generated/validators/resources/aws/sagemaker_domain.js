/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/sagemaker_domain.json" */;
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
if(data.DomainId !== undefined){
if(typeof data.DomainId !== "string"){
const err0 = {instancePath:instancePath+"/DomainId",schemaPath:"#/properties/DomainId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.DomainName !== undefined){
if(typeof data.DomainName !== "string"){
const err1 = {instancePath:instancePath+"/DomainName",schemaPath:"#/properties/DomainName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Status !== undefined){
if(typeof data.Status !== "string"){
const err2 = {instancePath:instancePath+"/Status",schemaPath:"#/properties/Status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.AuthMode !== undefined){
if(typeof data.AuthMode !== "string"){
const err3 = {instancePath:instancePath+"/AuthMode",schemaPath:"#/properties/AuthMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.AppNetworkAccessType !== undefined){
if(typeof data.AppNetworkAccessType !== "string"){
const err4 = {instancePath:instancePath+"/AppNetworkAccessType",schemaPath:"#/properties/AppNetworkAccessType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.KmsKeyId !== undefined){
if(typeof data.KmsKeyId !== "string"){
const err5 = {instancePath:instancePath+"/KmsKeyId",schemaPath:"#/properties/KmsKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.HomeEfsFileSystemId !== undefined){
if(typeof data.HomeEfsFileSystemId !== "string"){
const err6 = {instancePath:instancePath+"/HomeEfsFileSystemId",schemaPath:"#/properties/HomeEfsFileSystemId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.VpcId !== undefined){
if(typeof data.VpcId !== "string"){
const err7 = {instancePath:instancePath+"/VpcId",schemaPath:"#/properties/VpcId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.SubnetIds !== undefined){
let data8 = data.SubnetIds;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
const err8 = {instancePath:instancePath+"/SubnetIds/" + i0,schemaPath:"#/properties/SubnetIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/SubnetIds",schemaPath:"#/properties/SubnetIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.DefaultUserSettings !== undefined){
let data10 = data.DefaultUserSettings;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.ExecutionRole !== undefined){
if(typeof data10.ExecutionRole !== "string"){
const err10 = {instancePath:instancePath+"/DefaultUserSettings/ExecutionRole",schemaPath:"#/properties/DefaultUserSettings/properties/ExecutionRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data10.SecurityGroups !== undefined){
let data12 = data10.SecurityGroups;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err11 = {instancePath:instancePath+"/DefaultUserSettings/SecurityGroups/" + i1,schemaPath:"#/properties/DefaultUserSettings/properties/SecurityGroups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/DefaultUserSettings/SecurityGroups",schemaPath:"#/properties/DefaultUserSettings/properties/SecurityGroups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data10.SharingSettings !== undefined){
let data14 = data10.SharingSettings;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err13 = {instancePath:instancePath+"/DefaultUserSettings/SharingSettings",schemaPath:"#/properties/DefaultUserSettings/properties/SharingSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/DefaultUserSettings",schemaPath:"#/properties/DefaultUserSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.DefaultSpaceSettings !== undefined){
let data15 = data.DefaultSpaceSettings;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.ExecutionRole !== undefined){
if(typeof data15.ExecutionRole !== "string"){
const err15 = {instancePath:instancePath+"/DefaultSpaceSettings/ExecutionRole",schemaPath:"#/properties/DefaultSpaceSettings/properties/ExecutionRole/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/DefaultSpaceSettings",schemaPath:"#/properties/DefaultSpaceSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.DomainSettings !== undefined){
let data17 = data.DomainSettings;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err17 = {instancePath:instancePath+"/DomainSettings",schemaPath:"#/properties/DomainSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.TagPropagation !== undefined){
if(typeof data.TagPropagation !== "string"){
const err18 = {instancePath:instancePath+"/TagPropagation",schemaPath:"#/properties/TagPropagation/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate20.evaluated = {"props":{"DomainId":true,"DomainName":true,"Status":true,"AuthMode":true,"AppNetworkAccessType":true,"KmsKeyId":true,"HomeEfsFileSystemId":true,"VpcId":true,"SubnetIds":true,"DefaultUserSettings":true,"DefaultSpaceSettings":true,"DomainSettings":true,"TagPropagation":true},"dynamicProps":false,"dynamicItems":false};
