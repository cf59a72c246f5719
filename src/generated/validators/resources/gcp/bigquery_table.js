/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/bigquery_table.json" */;
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
if(data.tableReference !== undefined){
let data0 = data.tableReference;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.projectId !== undefined){
if(typeof data0.projectId !== "string"){
const err0 = {instancePath:instancePath+"/tableReference/projectId",schemaPath:"#/properties/tableReference/properties/projectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data0.datasetId !== undefined){
if(typeof data0.datasetId !== "string"){
const err1 = {instancePath:instancePath+"/tableReference/datasetId",schemaPath:"#/properties/tableReference/properties/datasetId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.tableId !== undefined){
if(typeof data0.tableId !== "string"){
const err2 = {instancePath:instancePath+"/tableReference/tableId",schemaPath:"#/properties/tableReference/properties/tableId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/tableReference",schemaPath:"#/properties/tableReference/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
if(data.location !== undefined){
if(typeof data.location !== "string"){
const err5 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.encryptionConfiguration !== undefined){
let data6 = data.encryptionConfiguration;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kmsKeyName !== undefined){
if(typeof data6.kmsKeyName !== "string"){
const err6 = {instancePath:instancePath+"/encryptionConfiguration/kmsKeyName",schemaPath:"#/properties/encryptionConfiguration/properties/kmsKeyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/encryptionConfiguration",schemaPath:"#/properties/encryptionConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.iamPolicy !== undefined){
let data8 = data.iamPolicy;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.bindings !== undefined){
let data9 = data8.bindings;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.role !== undefined){
if(typeof data10.role !== "string"){
const err8 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/role",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data10.members !== undefined){
let data12 = data10.members;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err9 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/members/" + i1,schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/members",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data10.condition !== undefined){
let data14 = data10.condition;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.title !== undefined){
if(typeof data14.title !== "string"){
const err11 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition/title",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data14.expression !== undefined){
if(typeof data14.expression !== "string"){
const err12 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition/expression",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err14 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0,schemaPath:"#/properties/iamPolicy/properties/bindings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/iamPolicy/bindings",schemaPath:"#/properties/iamPolicy/properties/bindings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.auditConfigs !== undefined){
let data17 = data8.auditConfigs;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.service !== undefined){
if(typeof data18.service !== "string"){
const err16 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/service",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data18.auditLogConfigs !== undefined){
let data20 = data18.auditLogConfigs;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.logType !== undefined){
if(typeof data21.logType !== "string"){
const err17 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/logType",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/logType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data21.exemptedMembers !== undefined){
let data23 = data21.exemptedMembers;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
if(typeof data23[i4] !== "string"){
const err18 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/exemptedMembers/" + i4,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/exemptedMembers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/exemptedMembers",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/exemptedMembers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err20 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err22 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/iamPolicy/auditConfigs",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err24 = {instancePath:instancePath+"/iamPolicy",schemaPath:"#/properties/iamPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"tableReference":true,"type":true,"location":true,"encryptionConfiguration":true,"iamPolicy":true},"dynamicProps":false,"dynamicItems":false};
