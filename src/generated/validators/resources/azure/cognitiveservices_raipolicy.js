/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/azure/cognitiveservices_raipolicy.json" */;
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
if(data.mode !== undefined){
if(typeof data.mode !== "string"){
const err0 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.basePolicyName !== undefined){
if(typeof data.basePolicyName !== "string"){
const err1 = {instancePath:instancePath+"/basePolicyName",schemaPath:"#/properties/basePolicyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contentFilters !== undefined){
let data3 = data.contentFilters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err3 = {instancePath:instancePath+"/contentFilters/" + i0+"/name",schemaPath:"#/properties/contentFilters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data4.enabled !== undefined){
if(typeof data4.enabled !== "boolean"){
const err4 = {instancePath:instancePath+"/contentFilters/" + i0+"/enabled",schemaPath:"#/properties/contentFilters/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.blocking !== undefined){
if(typeof data4.blocking !== "boolean"){
const err5 = {instancePath:instancePath+"/contentFilters/" + i0+"/blocking",schemaPath:"#/properties/contentFilters/items/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.severityThreshold !== undefined){
if(typeof data4.severityThreshold !== "string"){
const err6 = {instancePath:instancePath+"/contentFilters/" + i0+"/severityThreshold",schemaPath:"#/properties/contentFilters/items/properties/severityThreshold/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data4.source !== undefined){
if(typeof data4.source !== "string"){
const err7 = {instancePath:instancePath+"/contentFilters/" + i0+"/source",schemaPath:"#/properties/contentFilters/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.action !== undefined){
if(typeof data4.action !== "string"){
const err8 = {instancePath:instancePath+"/contentFilters/" + i0+"/action",schemaPath:"#/properties/contentFilters/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/contentFilters/" + i0,schemaPath:"#/properties/contentFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath:instancePath+"/contentFilters",schemaPath:"#/properties/contentFilters/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.customBlocklists !== undefined){
let data11 = data.customBlocklists;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.blocklistName !== undefined){
if(typeof data12.blocklistName !== "string"){
const err11 = {instancePath:instancePath+"/customBlocklists/" + i1+"/blocklistName",schemaPath:"#/properties/customBlocklists/items/properties/blocklistName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data12.blocking !== undefined){
if(typeof data12.blocking !== "boolean"){
const err12 = {instancePath:instancePath+"/customBlocklists/" + i1+"/blocking",schemaPath:"#/properties/customBlocklists/items/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data12.source !== undefined){
if(typeof data12.source !== "string"){
const err13 = {instancePath:instancePath+"/customBlocklists/" + i1+"/source",schemaPath:"#/properties/customBlocklists/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/customBlocklists/" + i1,schemaPath:"#/properties/customBlocklists/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/customBlocklists",schemaPath:"#/properties/customBlocklists/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate20.evaluated = {"props":{"mode":true,"basePolicyName":true,"type":true,"contentFilters":true,"customBlocklists":true},"dynamicProps":false,"dynamicItems":false};
