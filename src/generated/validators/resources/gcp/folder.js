/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/folder.json" */;
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
if(data.parent !== undefined){
if(typeof data.parent !== "string"){
const err2 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.iamPolicy !== undefined){
let data3 = data.iamPolicy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.bindings !== undefined){
let data4 = data3.bindings;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.role !== undefined){
if(typeof data5.role !== "string"){
const err3 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/role",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data5.members !== undefined){
let data7 = data5.members;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err4 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/members/" + i1,schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/members",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.condition !== undefined){
let data9 = data5.condition;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.title !== undefined){
if(typeof data9.title !== "string"){
const err6 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition/title",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data9.expression !== undefined){
if(typeof data9.expression !== "string"){
const err7 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition/expression",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0+"/condition",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/iamPolicy/bindings/" + i0,schemaPath:"#/properties/iamPolicy/properties/bindings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath:instancePath+"/iamPolicy/bindings",schemaPath:"#/properties/iamPolicy/properties/bindings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.auditConfigs !== undefined){
let data12 = data3.auditConfigs;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.service !== undefined){
if(typeof data13.service !== "string"){
const err11 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/service",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data13.auditLogConfigs !== undefined){
let data15 = data13.auditLogConfigs;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.logType !== undefined){
if(typeof data16.logType !== "string"){
const err12 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/logType",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/logType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data16.exemptedMembers !== undefined){
let data18 = data16.exemptedMembers;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(typeof data18[i4] !== "string"){
const err13 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/exemptedMembers/" + i4,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/exemptedMembers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3+"/exemptedMembers",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/exemptedMembers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err15 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs/" + i3,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2+"/auditLogConfigs",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err17 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i2,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/iamPolicy/auditConfigs",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath:instancePath+"/iamPolicy",schemaPath:"#/properties/iamPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate20.evaluated = {"props":{"displayName":true,"lifecycleState":true,"parent":true,"iamPolicy":true},"dynamicProps":false,"dynamicItems":false};
