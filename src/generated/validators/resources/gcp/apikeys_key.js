/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/apikeys_key.json" */;
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
if(data.serviceAccountEmail !== undefined){
if(typeof data.serviceAccountEmail !== "string"){
const err1 = {instancePath:instancePath+"/serviceAccountEmail",schemaPath:"#/properties/serviceAccountEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.restrictions !== undefined){
let data2 = data.restrictions;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.apiTargets !== undefined){
let data3 = data2.apiTargets;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.service !== undefined){
if(typeof data4.service !== "string"){
const err2 = {instancePath:instancePath+"/restrictions/apiTargets/" + i0+"/service",schemaPath:"#/properties/restrictions/properties/apiTargets/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data4.methods !== undefined){
let data6 = data4.methods;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err3 = {instancePath:instancePath+"/restrictions/apiTargets/" + i0+"/methods/" + i1,schemaPath:"#/properties/restrictions/properties/apiTargets/items/properties/methods/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/restrictions/apiTargets/" + i0+"/methods",schemaPath:"#/properties/restrictions/properties/apiTargets/items/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/restrictions/apiTargets/" + i0,schemaPath:"#/properties/restrictions/properties/apiTargets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err6 = {instancePath:instancePath+"/restrictions/apiTargets",schemaPath:"#/properties/restrictions/properties/apiTargets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.browserKeyRestrictions !== undefined){
let data8 = data2.browserKeyRestrictions;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.allowedReferrers !== undefined){
let data9 = data8.allowedReferrers;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
const err7 = {instancePath:instancePath+"/restrictions/browserKeyRestrictions/allowedReferrers/" + i2,schemaPath:"#/properties/restrictions/properties/browserKeyRestrictions/properties/allowedReferrers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/restrictions/browserKeyRestrictions/allowedReferrers",schemaPath:"#/properties/restrictions/properties/browserKeyRestrictions/properties/allowedReferrers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err9 = {instancePath:instancePath+"/restrictions/browserKeyRestrictions",schemaPath:"#/properties/restrictions/properties/browserKeyRestrictions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.serverKeyRestrictions !== undefined){
let data11 = data2.serverKeyRestrictions;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.allowedIps !== undefined){
let data12 = data11.allowedIps;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(typeof data12[i3] !== "string"){
const err10 = {instancePath:instancePath+"/restrictions/serverKeyRestrictions/allowedIps/" + i3,schemaPath:"#/properties/restrictions/properties/serverKeyRestrictions/properties/allowedIps/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/restrictions/serverKeyRestrictions/allowedIps",schemaPath:"#/properties/restrictions/properties/serverKeyRestrictions/properties/allowedIps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err12 = {instancePath:instancePath+"/restrictions/serverKeyRestrictions",schemaPath:"#/properties/restrictions/properties/serverKeyRestrictions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.androidKeyRestrictions !== undefined){
let data14 = data2.androidKeyRestrictions;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err13 = {instancePath:instancePath+"/restrictions/androidKeyRestrictions",schemaPath:"#/properties/restrictions/properties/androidKeyRestrictions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.iosKeyRestrictions !== undefined){
let data15 = data2.iosKeyRestrictions;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err14 = {instancePath:instancePath+"/restrictions/iosKeyRestrictions",schemaPath:"#/properties/restrictions/properties/iosKeyRestrictions/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/restrictions",schemaPath:"#/properties/restrictions/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"displayName":true,"serviceAccountEmail":true,"restrictions":true},"dynamicProps":false,"dynamicItems":false};
