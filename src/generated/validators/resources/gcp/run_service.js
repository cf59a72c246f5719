/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/gcp/run_service.json" */;
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
if(data.ingress !== undefined){
if(typeof data.ingress !== "string"){
const err0 = {instancePath:instancePath+"/ingress",schemaPath:"#/properties/ingress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.invokerIamDisabled !== undefined){
if(typeof data.invokerIamDisabled !== "boolean"){
const err1 = {instancePath:instancePath+"/invokerIamDisabled",schemaPath:"#/properties/invokerIamDisabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.iapEnabled !== undefined){
if(typeof data.iapEnabled !== "boolean"){
const err2 = {instancePath:instancePath+"/iapEnabled",schemaPath:"#/properties/iapEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err3 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.defaultUriDisabled !== undefined){
if(typeof data.defaultUriDisabled !== "boolean"){
const err4 = {instancePath:instancePath+"/defaultUriDisabled",schemaPath:"#/properties/defaultUriDisabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.template !== undefined){
let data5 = data.template;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.serviceAccount !== undefined){
if(typeof data5.serviceAccount !== "string"){
const err5 = {instancePath:instancePath+"/template/serviceAccount",schemaPath:"#/properties/template/properties/serviceAccount/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.containers !== undefined){
let data7 = data5.containers;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err6 = {instancePath:instancePath+"/template/containers/" + i0+"/name",schemaPath:"#/properties/template/properties/containers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data8.image !== undefined){
if(typeof data8.image !== "string"){
const err7 = {instancePath:instancePath+"/template/containers/" + i0+"/image",schemaPath:"#/properties/template/properties/containers/items/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data8.env !== undefined){
let data11 = data8.env;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name !== undefined){
if(typeof data12.name !== "string"){
const err8 = {instancePath:instancePath+"/template/containers/" + i0+"/env/" + i1+"/name",schemaPath:"#/properties/template/properties/containers/items/properties/env/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/template/containers/" + i0+"/env/" + i1,schemaPath:"#/properties/template/properties/containers/items/properties/env/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err10 = {instancePath:instancePath+"/template/containers/" + i0+"/env",schemaPath:"#/properties/template/properties/containers/items/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err11 = {instancePath:instancePath+"/template/containers/" + i0,schemaPath:"#/properties/template/properties/containers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err12 = {instancePath:instancePath+"/template/containers",schemaPath:"#/properties/template/properties/containers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err13 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.iamPolicy !== undefined){
let data14 = data.iamPolicy;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.bindings !== undefined){
let data15 = data14.bindings;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.role !== undefined){
if(typeof data16.role !== "string"){
const err14 = {instancePath:instancePath+"/iamPolicy/bindings/" + i2+"/role",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data16.members !== undefined){
let data18 = data16.members;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(typeof data18[i3] !== "string"){
const err15 = {instancePath:instancePath+"/iamPolicy/bindings/" + i2+"/members/" + i3,schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/members/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/iamPolicy/bindings/" + i2+"/members",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data16.condition !== undefined){
let data20 = data16.condition;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.title !== undefined){
if(typeof data20.title !== "string"){
const err17 = {instancePath:instancePath+"/iamPolicy/bindings/" + i2+"/condition/title",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data20.expression !== undefined){
if(typeof data20.expression !== "string"){
const err18 = {instancePath:instancePath+"/iamPolicy/bindings/" + i2+"/condition/expression",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/iamPolicy/bindings/" + i2+"/condition",schemaPath:"#/properties/iamPolicy/properties/bindings/items/properties/condition/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/iamPolicy/bindings/" + i2,schemaPath:"#/properties/iamPolicy/properties/bindings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/iamPolicy/bindings",schemaPath:"#/properties/iamPolicy/properties/bindings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.auditConfigs !== undefined){
let data23 = data14.auditConfigs;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.service !== undefined){
if(typeof data24.service !== "string"){
const err22 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i4+"/service",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data24.auditLogConfigs !== undefined){
let data26 = data24.auditLogConfigs;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.logType !== undefined){
if(typeof data27.logType !== "string"){
const err23 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i4+"/auditLogConfigs/" + i5+"/logType",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/logType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data27.exemptedMembers !== undefined){
let data29 = data27.exemptedMembers;
if(Array.isArray(data29)){
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
if(typeof data29[i6] !== "string"){
const err24 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i4+"/auditLogConfigs/" + i5+"/exemptedMembers/" + i6,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/exemptedMembers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i4+"/auditLogConfigs/" + i5+"/exemptedMembers",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/properties/exemptedMembers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i4+"/auditLogConfigs/" + i5,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i4+"/auditLogConfigs",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/properties/auditLogConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/iamPolicy/auditConfigs/" + i4,schemaPath:"#/properties/iamPolicy/properties/auditConfigs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/iamPolicy/auditConfigs",schemaPath:"#/properties/iamPolicy/properties/auditConfigs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/iamPolicy",schemaPath:"#/properties/iamPolicy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"ingress":true,"invokerIamDisabled":true,"iapEnabled":true,"uri":true,"defaultUriDisabled":true,"template":true,"iamPolicy":true},"dynamicProps":false,"dynamicItems":false};
