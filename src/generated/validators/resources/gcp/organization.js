/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/organization.json" */;
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
if(data.lifecycleState !== undefined){
if(typeof data.lifecycleState !== "string"){
const err1 = {instancePath:instancePath+"/lifecycleState",schemaPath:"#/properties/lifecycleState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.iamPolicy !== undefined){
let data2 = data.iamPolicy;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.bindings !== undefined){
let data3 = data2.bindings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.role !== undefined){
if(typeof data4.role !== "string"){
const err2 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/role",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data4.members !== undefined){
let data6 = data4.members;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err3 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/members/" + i1,schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/members",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.condition !== undefined){
let data8 = data4.condition;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.title !== undefined){
if(typeof data8.title !== "string"){
const err5 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition/title",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data8.expression !== undefined){
if(typeof data8.expression !== "string"){
const err6 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition/expression",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err8 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0,schemaPath:"#/properties/iamPolicy/properties/bindings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/iamPolicy/bindings",schemaPath:"#/properties/iamPolicy/properties/bindings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.auditConfigs !== undefined){
let data11 = data2.auditConfigs;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.service !== undefined){
if(typeof data12.service !== "string"){
const err10 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/service",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data12.auditLogConfigs !== undefined){
let data14 = data12.auditLogConfigs;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.logType !== undefined){
if(typeof data15.logType !== "string"){
const err11 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/logType",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/logType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data15.exemptedMembers !== undefined){
let data17 = data15.exemptedMembers;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
if(typeof data17[i4] !== "string"){
const err12 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/exemptedMembers/" + i4,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/exemptedMembers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/exemptedMembers",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/exemptedMembers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err14 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err16 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err17 = {instancePath:instancePath+"/iamPolicy/auditConfigs",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err18 = {instancePath:instancePath+"/iamPolicy",schemaPath:"#/properties/iamPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"displayName":true,"lifecycleState":true,"iamPolicy":true},"dynamicProps":false,"dynamicItems":false};
