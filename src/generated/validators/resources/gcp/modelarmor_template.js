/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/modelarmor_template.json" */;
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
if(data.filterConfig !== undefined){
let data0 = data.filterConfig;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.piAndJailbreakFilterSettings !== undefined){
let data1 = data0.piAndJailbreakFilterSettings;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.filterEnforcement !== undefined){
if(typeof data1.filterEnforcement !== "string"){
const err0 = {instancePath:instancePath+"/filterConfig/piAndJailbreakFilterSettings/filterEnforcement",schemaPath:"#/properties/filterConfig/properties/piAndJailbreakFilterSettings/properties/filterEnforcement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data1.confidenceLevel !== undefined){
if(typeof data1.confidenceLevel !== "string"){
const err1 = {instancePath:instancePath+"/filterConfig/piAndJailbreakFilterSettings/confidenceLevel",schemaPath:"#/properties/filterConfig/properties/piAndJailbreakFilterSettings/properties/confidenceLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/filterConfig/piAndJailbreakFilterSettings",schemaPath:"#/properties/filterConfig/properties/piAndJailbreakFilterSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.maliciousUriFilterSettings !== undefined){
let data4 = data0.maliciousUriFilterSettings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.filterEnforcement !== undefined){
if(typeof data4.filterEnforcement !== "string"){
const err3 = {instancePath:instancePath+"/filterConfig/maliciousUriFilterSettings/filterEnforcement",schemaPath:"#/properties/filterConfig/properties/maliciousUriFilterSettings/properties/filterEnforcement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data4.confidenceLevel !== undefined){
if(typeof data4.confidenceLevel !== "string"){
const err4 = {instancePath:instancePath+"/filterConfig/maliciousUriFilterSettings/confidenceLevel",schemaPath:"#/properties/filterConfig/properties/maliciousUriFilterSettings/properties/confidenceLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/filterConfig/maliciousUriFilterSettings",schemaPath:"#/properties/filterConfig/properties/maliciousUriFilterSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.sdpSettings !== undefined){
let data7 = data0.sdpSettings;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.basicConfig !== undefined){
let data8 = data7.basicConfig;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.filterEnforcement !== undefined){
if(typeof data8.filterEnforcement !== "string"){
const err6 = {instancePath:instancePath+"/filterConfig/sdpSettings/basicConfig/filterEnforcement",schemaPath:"#/properties/filterConfig/properties/sdpSettings/properties/basicConfig/properties/filterEnforcement/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/filterConfig/sdpSettings/basicConfig",schemaPath:"#/properties/filterConfig/properties/sdpSettings/properties/basicConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data7.advancedConfig !== undefined){
let data10 = data7.advancedConfig;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.inspectTemplate !== undefined){
if(typeof data10.inspectTemplate !== "string"){
const err8 = {instancePath:instancePath+"/filterConfig/sdpSettings/advancedConfig/inspectTemplate",schemaPath:"#/properties/filterConfig/properties/sdpSettings/properties/advancedConfig/properties/inspectTemplate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data10.deidentifyTemplate !== undefined){
if(typeof data10.deidentifyTemplate !== "string"){
const err9 = {instancePath:instancePath+"/filterConfig/sdpSettings/advancedConfig/deidentifyTemplate",schemaPath:"#/properties/filterConfig/properties/sdpSettings/properties/advancedConfig/properties/deidentifyTemplate/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/filterConfig/sdpSettings/advancedConfig",schemaPath:"#/properties/filterConfig/properties/sdpSettings/properties/advancedConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err11 = {instancePath:instancePath+"/filterConfig/sdpSettings",schemaPath:"#/properties/filterConfig/properties/sdpSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.raiSettings !== undefined){
let data13 = data0.raiSettings;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.raiFilters !== undefined){
let data14 = data13.raiFilters;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.filterType !== undefined){
if(typeof data15.filterType !== "string"){
const err12 = {instancePath:instancePath+"/filterConfig/raiSettings/raiFilters/" + i0+"/filterType",schemaPath:"#/properties/filterConfig/properties/raiSettings/properties/raiFilters/items/properties/filterType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data15.confidenceLevel !== undefined){
if(typeof data15.confidenceLevel !== "string"){
const err13 = {instancePath:instancePath+"/filterConfig/raiSettings/raiFilters/" + i0+"/confidenceLevel",schemaPath:"#/properties/filterConfig/properties/raiSettings/properties/raiFilters/items/properties/confidenceLevel/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/filterConfig/raiSettings/raiFilters/" + i0,schemaPath:"#/properties/filterConfig/properties/raiSettings/properties/raiFilters/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/filterConfig/raiSettings/raiFilters",schemaPath:"#/properties/filterConfig/properties/raiSettings/properties/raiFilters/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err16 = {instancePath:instancePath+"/filterConfig/raiSettings",schemaPath:"#/properties/filterConfig/properties/raiSettings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/filterConfig",schemaPath:"#/properties/filterConfig/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.templateMetadata !== undefined){
let data18 = data.templateMetadata;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.enforcementType !== undefined){
if(typeof data18.enforcementType !== "string"){
const err18 = {instancePath:instancePath+"/templateMetadata/enforcementType",schemaPath:"#/properties/templateMetadata/properties/enforcementType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data18.logTemplateOperations !== undefined){
if(typeof data18.logTemplateOperations !== "boolean"){
const err19 = {instancePath:instancePath+"/templateMetadata/logTemplateOperations",schemaPath:"#/properties/templateMetadata/properties/logTemplateOperations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data18.logSanitizeOperations !== undefined){
if(typeof data18.logSanitizeOperations !== "boolean"){
const err20 = {instancePath:instancePath+"/templateMetadata/logSanitizeOperations",schemaPath:"#/properties/templateMetadata/properties/logSanitizeOperations/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data18.ignorePartialInvocationFailures !== undefined){
if(typeof data18.ignorePartialInvocationFailures !== "boolean"){
const err21 = {instancePath:instancePath+"/templateMetadata/ignorePartialInvocationFailures",schemaPath:"#/properties/templateMetadata/properties/ignorePartialInvocationFailures/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err22 = {instancePath:instancePath+"/templateMetadata",schemaPath:"#/properties/templateMetadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"filterConfig":true,"templateMetadata":true},"dynamicProps":false,"dynamicItems":false};
