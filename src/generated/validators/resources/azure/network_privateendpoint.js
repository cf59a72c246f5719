/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/network_privateendpoint.json" */;
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
if(data.subnet !== undefined){
let data0 = data.subnet;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
const err0 = {instancePath:instancePath+"/subnet/id",schemaPath:"#/properties/subnet/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/subnet",schemaPath:"#/properties/subnet/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.privateLinkServiceConnections !== undefined){
let data2 = data.privateLinkServiceConnections;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err2 = {instancePath:instancePath+"/privateLinkServiceConnections/" + i0+"/name",schemaPath:"#/properties/privateLinkServiceConnections/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data3.properties !== undefined){
let data5 = data3.properties;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.privateLinkServiceId !== undefined){
if(typeof data5.privateLinkServiceId !== "string"){
const err3 = {instancePath:instancePath+"/privateLinkServiceConnections/" + i0+"/properties/privateLinkServiceId",schemaPath:"#/properties/privateLinkServiceConnections/items/properties/properties/properties/privateLinkServiceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data5.groupIds !== undefined){
let data7 = data5.groupIds;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err4 = {instancePath:instancePath+"/privateLinkServiceConnections/" + i0+"/properties/groupIds/" + i1,schemaPath:"#/properties/privateLinkServiceConnections/items/properties/properties/properties/groupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/privateLinkServiceConnections/" + i0+"/properties/groupIds",schemaPath:"#/properties/privateLinkServiceConnections/items/properties/properties/properties/groupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.privateLinkServiceConnectionState !== undefined){
let data9 = data5.privateLinkServiceConnectionState;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.status !== undefined){
if(typeof data9.status !== "string"){
const err6 = {instancePath:instancePath+"/privateLinkServiceConnections/" + i0+"/properties/privateLinkServiceConnectionState/status",schemaPath:"#/properties/privateLinkServiceConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/privateLinkServiceConnections/" + i0+"/properties/privateLinkServiceConnectionState",schemaPath:"#/properties/privateLinkServiceConnections/items/properties/properties/properties/privateLinkServiceConnectionState/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err8 = {instancePath:instancePath+"/privateLinkServiceConnections/" + i0+"/properties",schemaPath:"#/properties/privateLinkServiceConnections/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/privateLinkServiceConnections/" + i0,schemaPath:"#/properties/privateLinkServiceConnections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath:instancePath+"/privateLinkServiceConnections",schemaPath:"#/properties/privateLinkServiceConnections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.manualPrivateLinkServiceConnections !== undefined){
let data11 = data.manualPrivateLinkServiceConnections;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name !== undefined){
if(typeof data12.name !== "string"){
const err11 = {instancePath:instancePath+"/manualPrivateLinkServiceConnections/" + i2+"/name",schemaPath:"#/properties/manualPrivateLinkServiceConnections/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data12.properties !== undefined){
let data14 = data12.properties;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.privateLinkServiceId !== undefined){
if(typeof data14.privateLinkServiceId !== "string"){
const err12 = {instancePath:instancePath+"/manualPrivateLinkServiceConnections/" + i2+"/properties/privateLinkServiceId",schemaPath:"#/properties/manualPrivateLinkServiceConnections/items/properties/properties/properties/privateLinkServiceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data14.groupIds !== undefined){
let data16 = data14.groupIds;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(typeof data16[i3] !== "string"){
const err13 = {instancePath:instancePath+"/manualPrivateLinkServiceConnections/" + i2+"/properties/groupIds/" + i3,schemaPath:"#/properties/manualPrivateLinkServiceConnections/items/properties/properties/properties/groupIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/manualPrivateLinkServiceConnections/" + i2+"/properties/groupIds",schemaPath:"#/properties/manualPrivateLinkServiceConnections/items/properties/properties/properties/groupIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data14.privateLinkServiceConnectionState !== undefined){
let data18 = data14.privateLinkServiceConnectionState;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.status !== undefined){
if(typeof data18.status !== "string"){
const err15 = {instancePath:instancePath+"/manualPrivateLinkServiceConnections/" + i2+"/properties/privateLinkServiceConnectionState/status",schemaPath:"#/properties/manualPrivateLinkServiceConnections/items/properties/properties/properties/privateLinkServiceConnectionState/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/manualPrivateLinkServiceConnections/" + i2+"/properties/privateLinkServiceConnectionState",schemaPath:"#/properties/manualPrivateLinkServiceConnections/items/properties/properties/properties/privateLinkServiceConnectionState/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/manualPrivateLinkServiceConnections/" + i2+"/properties",schemaPath:"#/properties/manualPrivateLinkServiceConnections/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/manualPrivateLinkServiceConnections/" + i2,schemaPath:"#/properties/manualPrivateLinkServiceConnections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/manualPrivateLinkServiceConnections",schemaPath:"#/properties/manualPrivateLinkServiceConnections/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"subnet":true,"privateLinkServiceConnections":true,"manualPrivateLinkServiceConnections":true},"dynamicProps":false,"dynamicItems":false};
