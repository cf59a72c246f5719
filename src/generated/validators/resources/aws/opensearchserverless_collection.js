/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */
export const properties = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://keelson.dev/schemas/resources/aws/opensearchserverless_collection.json" */;
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err0 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kmsKeyArn !== undefined){
if(typeof data.kmsKeyArn !== "string"){
const err5 = {instancePath:instancePath+"/kmsKeyArn",schemaPath:"#/properties/kmsKeyArn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.standbyReplicas !== undefined){
if(typeof data.standbyReplicas !== "string"){
const err6 = {instancePath:instancePath+"/standbyReplicas",schemaPath:"#/properties/standbyReplicas/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.deletionProtection !== undefined){
if(typeof data.deletionProtection !== "string"){
const err7 = {instancePath:instancePath+"/deletionProtection",schemaPath:"#/properties/deletionProtection/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.collectionEndpoint !== undefined){
if(typeof data.collectionEndpoint !== "string"){
const err8 = {instancePath:instancePath+"/collectionEndpoint",schemaPath:"#/properties/collectionEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dashboardEndpoint !== undefined){
if(typeof data.dashboardEndpoint !== "string"){
const err9 = {instancePath:instancePath+"/dashboardEndpoint",schemaPath:"#/properties/dashboardEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.publicAccess !== undefined){
let data10 = data.publicAccess;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.collection !== undefined){
if(typeof data10.collection !== "boolean"){
const err10 = {instancePath:instancePath+"/publicAccess/collection",schemaPath:"#/properties/publicAccess/properties/collection/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data10.dashboard !== undefined){
if(typeof data10.dashboard !== "boolean"){
const err11 = {instancePath:instancePath+"/publicAccess/dashboard",schemaPath:"#/properties/publicAccess/properties/dashboard/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err12 = {instancePath:instancePath+"/publicAccess",schemaPath:"#/properties/publicAccess/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.networkPolicies !== undefined){
let data13 = data.networkPolicies;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name !== undefined){
if(typeof data14.name !== "string"){
const err13 = {instancePath:instancePath+"/networkPolicies/" + i0+"/name",schemaPath:"#/properties/networkPolicies/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data14.ResourceTypes !== undefined){
let data16 = data14.ResourceTypes;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
const err14 = {instancePath:instancePath+"/networkPolicies/" + i0+"/ResourceTypes/" + i1,schemaPath:"#/properties/networkPolicies/items/properties/ResourceTypes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/networkPolicies/" + i0+"/ResourceTypes",schemaPath:"#/properties/networkPolicies/items/properties/ResourceTypes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data14.AllowFromPublic !== undefined){
if(typeof data14.AllowFromPublic !== "boolean"){
const err16 = {instancePath:instancePath+"/networkPolicies/" + i0+"/AllowFromPublic",schemaPath:"#/properties/networkPolicies/items/properties/AllowFromPublic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data14.SourceVPCEs !== undefined){
let data19 = data14.SourceVPCEs;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
if(typeof data19[i2] !== "string"){
const err17 = {instancePath:instancePath+"/networkPolicies/" + i0+"/SourceVPCEs/" + i2,schemaPath:"#/properties/networkPolicies/items/properties/SourceVPCEs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/networkPolicies/" + i0+"/SourceVPCEs",schemaPath:"#/properties/networkPolicies/items/properties/SourceVPCEs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data14.SourceServices !== undefined){
let data21 = data14.SourceServices;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(typeof data21[i3] !== "string"){
const err19 = {instancePath:instancePath+"/networkPolicies/" + i0+"/SourceServices/" + i3,schemaPath:"#/properties/networkPolicies/items/properties/SourceServices/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/networkPolicies/" + i0+"/SourceServices",schemaPath:"#/properties/networkPolicies/items/properties/SourceServices/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err21 = {instancePath:instancePath+"/networkPolicies/" + i0,schemaPath:"#/properties/networkPolicies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/networkPolicies",schemaPath:"#/properties/networkPolicies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.dataAccessPolicies !== undefined){
let data23 = data.dataAccessPolicies;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.name !== undefined){
if(typeof data24.name !== "string"){
const err23 = {instancePath:instancePath+"/dataAccessPolicies/" + i4+"/name",schemaPath:"#/properties/dataAccessPolicies/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data24.Principal !== undefined){
let data26 = data24.Principal;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(typeof data26[i5] !== "string"){
const err24 = {instancePath:instancePath+"/dataAccessPolicies/" + i4+"/Principal/" + i5,schemaPath:"#/properties/dataAccessPolicies/items/properties/Principal/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/dataAccessPolicies/" + i4+"/Principal",schemaPath:"#/properties/dataAccessPolicies/items/properties/Principal/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data24.Permission !== undefined){
let data28 = data24.Permission;
if(Array.isArray(data28)){
const len6 = data28.length;
for(let i6=0; i6<len6; i6++){
if(typeof data28[i6] !== "string"){
const err26 = {instancePath:instancePath+"/dataAccessPolicies/" + i4+"/Permission/" + i6,schemaPath:"#/properties/dataAccessPolicies/items/properties/Permission/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/dataAccessPolicies/" + i4+"/Permission",schemaPath:"#/properties/dataAccessPolicies/items/properties/Permission/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err28 = {instancePath:instancePath+"/dataAccessPolicies/" + i4,schemaPath:"#/properties/dataAccessPolicies/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err29 = {instancePath:instancePath+"/dataAccessPolicies",schemaPath:"#/properties/dataAccessPolicies/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"name":true,"description":true,"type":true,"status":true,"kmsKeyArn":true,"standbyReplicas":true,"deletionProtection":true,"collectionEndpoint":true,"dashboardEndpoint":true,"publicAccess":true,"networkPolicies":true,"dataAccessPolicies":true},"dynamicProps":false,"dynamicItems":false};
