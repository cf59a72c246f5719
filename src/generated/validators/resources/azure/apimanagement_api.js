/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/apimanagement_api.json" */;
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
if(data.protocols !== undefined){
let data2 = data.protocols;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err2 = {instancePath:instancePath+"/protocols/" + i0,schemaPath:"#/properties/protocols/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/protocols",schemaPath:"#/properties/protocols/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.serviceUrl !== undefined){
if(typeof data.serviceUrl !== "string"){
const err5 = {instancePath:instancePath+"/serviceUrl",schemaPath:"#/properties/serviceUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subscriptionRequired !== undefined){
if(typeof data.subscriptionRequired !== "boolean"){
const err6 = {instancePath:instancePath+"/subscriptionRequired",schemaPath:"#/properties/subscriptionRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.isCurrent !== undefined){
if(typeof data.isCurrent !== "boolean"){
const err7 = {instancePath:instancePath+"/isCurrent",schemaPath:"#/properties/isCurrent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.apiRevision !== undefined){
if(typeof data.apiRevision !== "string"){
const err8 = {instancePath:instancePath+"/apiRevision",schemaPath:"#/properties/apiRevision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.authenticationSettings !== undefined){
let data9 = data.authenticationSettings;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.oAuth2 !== undefined){
let data10 = data9.oAuth2;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.authorizationServerId !== undefined){
if(typeof data10.authorizationServerId !== "string"){
const err9 = {instancePath:instancePath+"/authenticationSettings/oAuth2/authorizationServerId",schemaPath:"#/properties/authenticationSettings/properties/oAuth2/properties/authorizationServerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/authenticationSettings/oAuth2",schemaPath:"#/properties/authenticationSettings/properties/oAuth2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data9.oAuth2AuthenticationSettings !== undefined){
let data12 = data9.oAuth2AuthenticationSettings;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err11 = {instancePath:instancePath+"/authenticationSettings/oAuth2AuthenticationSettings/" + i1,schemaPath:"#/properties/authenticationSettings/properties/oAuth2AuthenticationSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err12 = {instancePath:instancePath+"/authenticationSettings/oAuth2AuthenticationSettings",schemaPath:"#/properties/authenticationSettings/properties/oAuth2AuthenticationSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data9.openid !== undefined){
let data14 = data9.openid;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.openidProviderId !== undefined){
if(typeof data14.openidProviderId !== "string"){
const err13 = {instancePath:instancePath+"/authenticationSettings/openid/openidProviderId",schemaPath:"#/properties/authenticationSettings/properties/openid/properties/openidProviderId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/authenticationSettings/openid",schemaPath:"#/properties/authenticationSettings/properties/openid/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.openidAuthenticationSettings !== undefined){
let data16 = data9.openidAuthenticationSettings;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err15 = {instancePath:instancePath+"/authenticationSettings/openidAuthenticationSettings/" + i2,schemaPath:"#/properties/authenticationSettings/properties/openidAuthenticationSettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/authenticationSettings/openidAuthenticationSettings",schemaPath:"#/properties/authenticationSettings/properties/openidAuthenticationSettings/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err17 = {instancePath:instancePath+"/authenticationSettings",schemaPath:"#/properties/authenticationSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"displayName":true,"path":true,"protocols":true,"type":true,"serviceUrl":true,"subscriptionRequired":true,"isCurrent":true,"apiRevision":true,"authenticationSettings":true},"dynamicProps":false,"dynamicItems":false};
